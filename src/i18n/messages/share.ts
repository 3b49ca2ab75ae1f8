import { defineWords } from "../words.ts";

export const shareWords = defineWords({
  title: { da: "Del denne visning", en: "Share this view" },
  link: { da: "Link", en: "Link" },
  linkLabel: { da: "Adresse på denne visning", en: "Address of this view" },
  copyLink: { da: "Kopiér linket", en: "Copy the link" },
  copied: { da: "Kopieret", en: "Copied" },
  copyFailed: {
    da: "Browseren lod os ikke kopiere. Teksten er markeret: kopiér den selv.",
    en: "The browser did not let us copy. The text is selected: copy it yourself.",
  },
  system: { da: "Del med en app …", en: "Share with an app …" },
  qr: { da: "Vis QR-kode", en: "Show QR code" },
  qrAlt: { da: "QR-kode til denne visning", en: "QR code of this view" },
  frozen: {
    da: (p: { version: string }) => `Fastfrys data: vis altid udgave ${p.version}`,
    en: (p: { version: string }) => `Freeze the data: always show edition ${p.version}`,
  },
  notKept: {
    da: (p: { version: string }) =>
      `Denne server gemmer ikke udgave ${p.version} af dataene. Links og henvisninger fører derfor til dataene, som de er, når nogen følger dem.`,
    en: (p: { version: string }) =>
      `This server does not keep edition ${p.version} of the data. Links and citations therefore lead to the data as they are when somebody follows them.`,
  },
  nowhere: {
    da: "Atlasset er åbnet fra en fil, så det har ingen adresse, som andre kan åbne. Den, der laver filen, kan sætte »publicAddress« i public/config.json, før den bygges; så står linket her.",
    en: "The atlas was opened from a file, so it has no address that others could open. Whoever makes the file can set “publicAddress” in public/config.json before it is built; then the link stands here.",
  },
  framesNone: {
    da: "Denne server lader ingen andre hjemmesider vise atlasset i en ramme. Bed den, der driver den, om at tilføje din hjemmeside til »frame-ancestors«.",
    en: "This server lets no other website show the atlas in a frame. Ask whoever runs it to add your website to “frame-ancestors”.",
  },
  framesSome: {
    da: (p: { sites: string }) =>
      `Denne server lader kun disse hjemmesider vise atlasset i en ramme: ${p.sites}.`,
    en: (p: { sites: string }) =>
      `This server lets only these websites show the atlas in a frame: ${p.sites}.`,
  },
  referencesHere: {
    da: (p: { n: number }) => `Bygger på ${p.n} kilder, som står i atlasset.`,
    en: (p: { n: number }) => `Based on ${p.n} references, listed in the atlas.`,
  },
  files: { da: "Hent", en: "Download" },
  png: { da: "Billede (PNG)", en: "Picture (PNG)" },
  svg: { da: "Tegning (SVG)", en: "Drawing (SVG)" },
  json: { da: "Data (JSON)", en: "Data (JSON)" },
  print: { da: "Udskriv", en: "Print" },
  printTable: {
    da: "Udskriv også strømmene som tabel, med kilder",
    en: "Print the streams as a table too, with references",
  },
  picturePreview: { da: "Billedet, som det bliver hentet", en: "The picture as it will be downloaded" },
  making: { da: "Billedet tegnes …", en: "Drawing the picture …" },
  pictureFailed: {
    da: "Billedet kunne ikke tegnes i denne browser. Prøv at udskrive til PDF i stedet.",
    en: "The picture could not be drawn in this browser. Try to print to PDF instead.",
  },
  cite: { da: "Henvis til", en: "Cite" },
  copyCitation: { da: "Kopiér henvisningen", en: "Copy the citation" },
  citeText: { da: "Som tekst", en: "As text" },
  citeBibtex: { da: "Som BibTeX", en: "As BibTeX" },
  embed: { da: "Indlejr på en hjemmeside", en: "Embed on a website" },
  embedText: {
    da: "Indsæt koden, hvor visningen skal stå. Den virker også, hvor scripts fjernes.",
    en: "Paste the code where the view should be. It also works where scripts are removed.",
  },
  language: { da: "Sprog", en: "Language" },
  languageOfReader: { da: "Læserens eget", en: "The reader’s own" },
  height: { da: "Højde i px", en: "Height in px" },
  heightRefused: {
    da: (p: { text: string; from: number; to: number }) =>
      `»${p.text}«: højden er fra ${p.from} til ${p.to} px.`,
    en: (p: { text: string; from: number; to: number }) =>
      `“${p.text}”: the height is from ${p.from} to ${p.to} px.`,
  },
  small: { da: "Kun visningen, uden titel og årstal", en: "The view only, without title and year" },
  withScript: {
    da: "Tilpas højden til indholdet (med et lille script)",
    en: "Fit the height to the content (with a small script)",
  },
  code: { da: "Kode", en: "Code" },
  copyCode: { da: "Kopiér koden", en: "Copy the code" },
  preview: { da: "Sådan kommer det til at se ud", en: "What it will look like" },
  previewAt: { da: "Vist som", en: "Shown as" },
  phone: {
    da: (p: { px: number }) => `på en telefon, ${p.px} px`,
    en: (p: { px: number }) => `on a phone, ${p.px} px`,
  },
  column: {
    da: (p: { px: number }) => `i en tekstspalte, ${p.px} px`,
    en: (p: { px: number }) => `in a column of text, ${p.px} px`,
  },
  page: {
    da: (p: { px: number }) => `i fuld bredde, ${p.px} px`,
    en: (p: { px: number }) => `across a page, ${p.px} px`,
  },
  cut: {
    da: "Billedet viser det, der var på skærmen. Resten står på adressen nederst.",
    en: "The picture shows what was on screen. The rest stands at the address at the bottom.",
  },
  selected: {
    da: (p: { name: string }) => `Valgt: ${p.name}`,
    en: (p: { name: string }) => `Selected: ${p.name}`,
  },
  only: {
    da: (p: { what: string; n: number; of: number }) => `Vist er kun: ${p.what} (${p.n} af ${p.of} strømme)`,
    en: (p: { what: string; n: number; of: number }) => `Shown only: ${p.what} (${p.n} of ${p.of} streams)`,
  },
  asOf: { da: (p: { date: string }) => `opgjort ${p.date}`, en: (p: { date: string }) => `as of ${p.date}` },
  year: { da: (p: { year: number }) => `År ${p.year}`, en: (p: { year: number }) => `Year ${p.year}` },
  references: {
    da: (p: { n: number; address: string }) => `Bygger på ${p.n} kilder, som står på ${p.address}`,
    en: (p: { n: number; address: string }) => `Based on ${p.n} references, listed at ${p.address}`,
  },
  edition: {
    da: (p: { version: string; date: string }) => `Datasæt ${p.version}, opgjort ${p.date}.`,
    en: (p: { version: string; date: string }) => `Dataset ${p.version}, as of ${p.date}.`,
  },
});
