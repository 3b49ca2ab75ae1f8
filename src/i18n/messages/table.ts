import { defineWords } from "../words.ts";

export const tableWords = defineWords({
  title: {
    da: (p: { year: number; n: number; running: number }) =>
      `${p.n} ${p.n === 1 ? "strøm" : "strømme"} til og med ${p.year}, ${p.running} i drift`,
    en: (p: { year: number; n: number; running: number }) =>
      `${p.n} ${p.n === 1 ? "stream" : "streams"} up to ${p.year}, ${p.running} running`,
  },
  notYet: {
    da: (p: { year: number; n: number }) =>
      `${p.n} ${p.n === 1 ? "strøm er" : "strømme er"} endnu ikke begyndt i ${p.year}.`,
    en: (p: { year: number; n: number }) =>
      `${p.n} ${p.n === 1 ? "stream has" : "streams have"} not yet begun in ${p.year}.`,
  },
  caption: {
    da: (p: { year: number }) => `Strømmene i ${p.year}. Overskrifterne sorterer.`,
    en: (p: { year: number }) => `The streams of ${p.year}. The headings sort.`,
  },
  find: { da: "Find i tabellen", en: "Find in the table" },
  found: {
    da: (p: { n: number; of: number }) => `${p.n} af ${p.of} rækker`,
    en: (p: { n: number; of: number }) => `${p.n} of ${p.of} rows`,
  },
  nothing: {
    da: (p: { query: string }) => `Ingen af rækkerne nævner »${p.query}«.`,
    en: (p: { query: string }) => `No row mentions “${p.query}”.`,
  },
  clearFind: { da: "Vis alle rækker", en: "Show all rows" },
  sortBy: { da: "Sortér efter", en: "Sort by" },
  ownOrder: { da: "slags og begyndelse", en: "kind and beginning" },
  ascending: { da: "Stigende", en: "Ascending" },
  descending: { da: "Faldende", en: "Descending" },
  amountOrder: {
    da: "Mængder sammenlignes kun inden for samme enhed.",
    en: "Amounts are compared only within one unit.",
  },

  resource: { da: "Ressource", en: "Resource" },
  family: { da: "Slags", en: "Family" },
  donor: { da: "Fra", en: "From" },
  receiver: { da: "Til", en: "To" },
  since: { da: "Siden", en: "Since" },
  until: { da: "Indtil", en: "Until" },
  state: { da: (p: { year: number }) => `I ${p.year}`, en: (p: { year: number }) => `In ${p.year}` },
  stateThen: {
    da: (p: { year: number; state: string }) => `${p.year}: ${p.state}`,
    en: (p: { year: number; state: string }) => `${p.year}: ${p.state}`,
  },
  amount: { da: "Mængde", en: "Amount" },
  references: { da: "Kilder", en: "References" },
  goesOn: { da: "fortsætter", en: "goes on" },
  otherFigures: { da: "andre tal i detaljerne", en: "other figures in the details" },

  csvId: { da: "id", en: "id" },
  csvStreamId: { da: "strøm, id", en: "stream, id" },
  csvTitle: { da: "titel", en: "title" },
  csvAuthor: { da: "forfatter", en: "author" },
  csvPublisher: { da: "udgiver", en: "publisher" },
  csvYear: { da: "år", en: "year" },
  csvAddress: { da: "adresse", en: "address" },
  sheetStreams: { da: "Strømme", en: "Streams" },
  csvStartYear: { da: "startår", en: "start year" },
  csvLastDocumented: { da: "sidst dokumenteret, år", en: "last documented, year" },
  csvEndYear: { da: "slutår", en: "end year" },
  csvDonorId: { da: "fra, id", en: "from, id" },
  csvReceiverId: { da: "til, id", en: "to, id" },
  csvVia: { da: "via", en: "by way of" },
  csvDescription: { da: "beskrivelse", en: "description" },
  csvReplaces: { da: "erstatter", en: "replaces" },
  csvValue: { da: "mængde", en: "amount" },
  csvUpTo: { da: "mængde, op til", en: "amount, up to" },
  csvUnit: { da: "enhed", en: "unit" },
  csvQualifier: { da: "forbehold", en: "qualifier" },
  csvBasis: { da: "grundlag", en: "basis" },
  csvAmountCovers: { da: "mængden tæller", en: "amount counts" },
  csvAmountMeasure: { da: "hvad der tælles", en: "what is counted" },
  csvAmountYear: { da: "mængdens år", en: "year of the amount" },
  csvAmountPublished: { da: "mængden offentliggjort", en: "amount published" },
  csvAmountReferences: { da: "mængdens kilder, id", en: "references of the amount, ids" },
  csvConfidence: { da: "sikkerhed", en: "confidence" },
  csvReferenceCount: { da: "antal kilder", en: "number of references" },
  csvReferenceIds: { da: "kilder, id", en: "references, ids" },
  csvReferenceTitles: { da: "kilder, titler", en: "references, titles" },
  csvReferenceAddresses: { da: "kilder, adresser", en: "references, addresses" },
  fileWord: { da: "stroemme", en: "streams" },
});
