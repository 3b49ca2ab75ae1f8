import { defineWords } from "../words.ts";

/** Words of the tour builder, and of loading a tour from a file. */
export const builderWords = defineWords({
  title: { da: "Byg en rundvisning", en: "Build a tour" },
  close: { da: "Luk byggeren", en: "Close the builder" },
  addView: { da: "Føj denne visning til", en: "Add this view" },
  addedView: {
    da: (p: { n: number; headline: string }) => `Trin ${p.n} føjet til: ${p.headline}`,
    en: (p: { n: number; headline: string }) => `Step ${p.n} added: ${p.headline}`,
  },
  which: { da: "Rundvisning", en: "Tour" },
  newTour: { da: "Ny rundvisning", en: "New tour" },
  copyOf: { da: "Kopi af …", en: "Copy of …" },
  copyTitle: {
    da: (p: { title: string }) => `${p.title} (kopi)`,
    en: (p: { title: string }) => `${p.title} (copy)`,
  },
  untitled: { da: "Rundvisning uden titel", en: "Untitled tour" },
  emptyTitle: { da: "Endnu ingen titel", en: "No title yet" },
  emptyDescription: {
    da: "Endnu ingen beskrivelse; den vises, hvor rundvisningen vælges",
    en: "No description yet; it is shown where tours are chosen",
  },
  emptyText: { da: "Endnu intet; salen ser ingen tekst", en: "Nothing yet; the audience sees no text" },
  emptyNotes: { da: "Endnu ingen noter", en: "No notes yet" },
  suggestion: {
    da: (p: { text: string }) => `Forslag: ${p.text}`,
    en: (p: { text: string }) => `Suggestion: ${p.text}`,
  },
  suggestedBy: { da: "forslag fra atlasset", en: "the atlas’s suggestion" },
  takeHeadline: { da: "Brug forslaget som overskrift", en: "Use the suggestion as headline" },
  takeText: {
    da: "Begynd med atlassets beskrivelse",
    en: "Begin with the atlas’s description",
  },
  aboutTour: { da: "Titel og beskrivelse", en: "Title and description" },
  tourTitle: { da: "Titel", en: "Title" },
  description: { da: "Beskrivelse", en: "Description" },
  inDanish: { da: "dansk", en: "Danish" },
  inEnglish: { da: "engelsk", en: "English" },
  field: {
    da: (p: { field: string; language: string }) => `${p.field}, ${p.language}`,
    en: (p: { field: string; language: string }) => `${p.field}, ${p.language}`,
  },
  steps: { da: "Trin", en: "Steps" },
  noSteps: {
    da: "Ingen trin endnu. Find en visning i atlasset, og føj den til.",
    en: "No steps yet. Find a view in the atlas and add it.",
  },
  step: { da: (p: { n: number }) => `Trin ${p.n}`, en: (p: { n: number }) => `Step ${p.n}` },
  move: {
    da: (p: { n: number }) => `Flyt trin ${p.n}: træk, eller brug pil op og pil ned`,
    en: (p: { n: number }) => `Move step ${p.n}: drag, or use arrow up and arrow down`,
  },
  up: { da: (p: { n: number }) => `Flyt trin ${p.n} op`, en: (p: { n: number }) => `Move step ${p.n} up` },
  down: {
    da: (p: { n: number }) => `Flyt trin ${p.n} ned`,
    en: (p: { n: number }) => `Move step ${p.n} down`,
  },
  moved: {
    da: (p: { to: number; of: number }) => `Trinnet er nu nummer ${p.to} af ${p.of}`,
    en: (p: { to: number; of: number }) => `The step is now number ${p.to} of ${p.of}`,
  },
  edit: { da: (p: { n: number }) => `Rediger trin ${p.n}`, en: (p: { n: number }) => `Edit step ${p.n}` },
  remove: { da: (p: { n: number }) => `Fjern trin ${p.n}`, en: (p: { n: number }) => `Remove step ${p.n}` },
  removed: {
    da: (p: { n: number }) => `Trin ${p.n} er fjernet`,
    en: (p: { n: number }) => `Step ${p.n} removed`,
  },
  headline: { da: "Overskrift", en: "Headline" },
  text: { da: "Tekst til salen", en: "Text for the audience" },
  notes: { da: "Noter til dig selv", en: "Notes for yourself" },
  seconds: { da: "Sekunder", en: "Seconds" },
  secondsRefused: {
    da: (p: { text: string; from: number; to: number }) =>
      `»${p.text}«: et trin varer fra ${p.from} til ${p.to} sekunder.`,
    en: (p: { text: string; from: number; to: number }) =>
      `“${p.text}”: a step takes from ${p.from} to ${p.to} seconds.`,
  },
  references: { da: "Kilder", en: "References" },
  addReference: { da: "Tilføj en kilde", en: "Add a reference" },
  dropReference: {
    da: (p: { title: string }) => `Fjern kilden ${p.title}`,
    en: (p: { title: string }) => `Remove the reference ${p.title}`,
  },
  showView: { da: "Vis trinnets visning", en: "Show the step's view" },
  takeView: { da: "Brug den nuværende visning", en: "Use the present view" },
  total: {
    da: (p: { n: number; time: string }) => `${p.n} trin, ${p.time}`,
    en: (p: { n: number; time: string }) => (p.n === 1 ? `1 step, ${p.time}` : `${p.n} steps, ${p.time}`),
  },
  preview: { da: "Prøv på scenen", en: "Try on stage" },
  download: { da: "Hent som fil", en: "Download as a file" },
  print: { da: "Udskriv talekort", en: "Print cue cards" },
  load: { da: "Åbn en fil", en: "Open a file" },
  loadHint: {
    da: "Du kan også slippe en rundvisningsfil hvor som helst på siden.",
    en: "You can also drop a tour file anywhere on the page.",
  },
  loaded: {
    da: (p: { title: string }) => `Åbnet: ${p.title}`,
    en: (p: { title: string }) => `Opened: ${p.title}`,
  },
  remember: {
    da: "Denne browser gemmer ikke noget. Hent filen, før du lukker siden.",
    en: "This browser keeps nothing. Download the file before you close the page.",
  },
  deleteTour: { da: "Slet rundvisningen", en: "Delete the tour" },
  deleteSure: { da: "Slet den helt?", en: "Delete it for good?" },
  deleteYes: { da: "Ja, slet", en: "Yes, delete" },
  deleteNo: { da: "Behold", en: "Keep" },
  problems: {
    da: (p: { n: number }) =>
      p.n === 1 ? "Én ting mangler, før den kan bruges:" : `${p.n} ting mangler, før den kan bruges:`,
    en: (p: { n: number }) =>
      p.n === 1
        ? "One thing is missing before it can be used:"
        : `${p.n} things are missing before it can be used:`,
  },
  fileProblems: {
    da: (p: { file: string; n: number }) =>
      p.n === 1
        ? `Der er én fejl i ${p.file}; den blev ikke åbnet.`
        : `Der er ${p.n} fejl i ${p.file}; den blev ikke åbnet.`,
    en: (p: { file: string; n: number }) =>
      p.n === 1
        ? `There is one mistake in ${p.file}; it was not opened.`
        : `There are ${p.n} mistakes in ${p.file}; it was not opened.`,
  },
  inStep: {
    da: (p: { n: number; name: string }) => (p.name === "" ? `Trin ${p.n}` : `Trin ${p.n} »${p.name}«`),
    en: (p: { n: number; name: string }) => (p.name === "" ? `Step ${p.n}` : `Step ${p.n} “${p.name}”`),
  },
  wholeTour: { da: "Hele rundvisningen", en: "The whole tour" },
  tooLarge: {
    da: "Filen er for stor til at være en rundvisning.",
    en: "The file is too large to be a tour.",
  },
  cardOf: {
    da: (p: { n: number; of: number; time: string }) => `Trin ${p.n} af ${p.of} · ${p.time}`,
    en: (p: { n: number; of: number; time: string }) => `Step ${p.n} of ${p.of} · ${p.time}`,
  },
  ownTour: { da: "din egen", en: "your own" },
});
