import { defineWords } from "../words.ts";

/** Words of the view of published figures and yearly series. */
export const impactWords = defineWords({
  title: { da: "Offentliggjorte resultater", en: "Published results" },
  intro: {
    da: "Hvert tal er, hvad en bestemt kilde siger om et bestemt år. Hvor kilderne er uenige, står alle udgaver side om side. Intet er udjævnet, lagt sammen eller fordelt på strømme.",
    en: "Every number is what one source says about one year. Where sources disagree, all versions stand side by side. Nothing is averaged, added up or split over streams.",
  },
  ledger: { da: "Hele symbiosen i korte træk", en: "The whole symbiosis at a glance" },
  inWordsOnly: { da: "sagt med ord, uden tal", en: "stated in words, without a number" },
  contents: { da: "Afsnit", en: "Sections" },
  impact: { da: "Hele symbiosen", en: "The whole symbiosis" },
  impactNote: {
    da: "Sparet eller vundet af symbiosen som helhed, i kildernes ord og med deres metoder.",
    en: "Saved or gained by the symbiosis as a whole, in the words and by the methods of the sources.",
  },
  "stream-count": { da: "Antal strømme", en: "How many streams" },
  "stream-countNote": {
    da: "Kilderne tæller hver på sin måde: strømme, projekter, udvekslinger eller aftaler.",
    en: "Each source counts in its own way: streams, projects, exchanges or agreements.",
  },
  ownCount: {
    da: (p: { n: number; year: number }) => `Dette datasæt dokumenterer ${p.n} strømme i drift i ${p.year}.`,
    en: (p: { n: number; year: number }) =>
      `This dataset documents ${p.n} ${p.n === 1 ? "stream" : "streams"} running in ${p.year}.`,
  },
  worth: { da: "Med og uden udveksling", en: "With and without exchanges" },
  network: { da: "Netværket i forskernes mål", en: "The network in the measures of research" },
  "member-count": { da: "Antal medlemmer", en: "How many members" },
  "member-countNote": {
    da: "Nogle kilder tæller kun medlemmer, andre også de associerede.",
    en: "Some sources count members only, others associates too.",
  },
  single: { da: "Enkelte projekter og partnere", en: "Single projects and partners" },
  singleNote: {
    da: "Disse tal gælder ét projekt eller én partner. De må ikke lægges sammen og ikke lægges til tallene for hele symbiosen: de overlapper og regner fra forskellige udgangspunkter.",
    en: "These figures belong to one project or one partner. They must not be added to each other or to the figures of the whole: they overlap and start from different baselines.",
  },
  context: { da: "Baggrund", en: "Background" },
  contextNote: {
    da: "Tal, der hjælper med at forstå resten, men ikke er resultater.",
    en: "Figures that help to understand the rest but are not results.",
  },
  series: { da: "Flere serier år for år", en: "More series, year by year" },
  seriesNote: {
    da: "Alle diagrammer har samme tidsakse. Hver værdiakse begynder ved nul og har sin egen skala, så højder kan kun sammenlignes inden for ét diagram.",
    en: "All charts share one time axis. Each value axis starts at zero and has a scale of its own, so heights can only be compared within one chart.",
  },
  preferredOf: {
    da: (p: { n: number }) => `valgt blandt ${p.n} tal`,
    en: (p: { n: number }) => `chosen among ${p.n} figures`,
  },
  claimsOf: { da: "Kilderne siger", en: "Sources say" },
  otherClaims: { da: "Andre kilder siger", en: "Other sources say" },
  more: {
    da: (p: { n: number }) => `${p.n} tal mere`,
    en: (p: { n: number }) => (p.n === 1 ? "1 more figure" : `${p.n} more figures`),
  },
  dotsLabel: {
    da: (p: { n: number; unit: string }) =>
      `Diagram: ${p.n} tal efter år og størrelse, i ${p.unit}. De samme tal står i listen.`,
    en: (p: { n: number; unit: string }) =>
      `Chart: ${p.n} figures by year and size, in ${p.unit}. The same figures stand in the list.`,
  },
  atPublication: {
    da: "Stiplet: året, hvor tallet blev offentliggjort; dets eget år er ikke oplyst.",
    en: "Dashed: the year in which the figure was published; its own year is not stated.",
  },
  noYear: { da: "uden år", en: "no year" },
  seriesLabel: {
    da: (p: { title: string; from: number; to: number; top: string; year: number }) =>
      `Søjlediagram: ${p.title}, ${p.from}–${p.to}. Højest i ${p.year}: ${p.top}. Alle værdier står i tabellen nedenfor.`,
    en: (p: { title: string; from: number; to: number; top: string; year: number }) =>
      `Bar chart: ${p.title}, ${p.from}–${p.to}. Highest in ${p.year}: ${p.top}. All values are in the table below.`,
  },
  computed: { da: "regnet ud fra offentliggjorte tal", en: "computed from published figures" },
  inferredPart: { da: "Vores læsning", en: "Our reading" },
  findings: { da: "Det viser tallene", en: "What the figures show" },
  conflict: { da: "Derfor er tallene forskellige", en: "Why the figures differ" },
  source: {
    da: (p: { n: number }) => (p.n === 1 ? "Kilde:" : "Kilder:"),
    en: (p: { n: number }) => (p.n === 1 ? "Source:" : "Sources:"),
  },
  moreSources: {
    da: (p: { n: number }) => `og ${p.n} mere, nævnt ved tallene`,
    en: (p: { n: number }) => `and ${p.n} more, named with the figures`,
  },
  outlined: {
    da: "Rude: planlagt, tilladt eller muligt, ikke sket.",
    en: "Diamond: planned, allowed or possible, not what happened.",
  },
  explained: {
    da: "År for år ved de strømme, det forklarer",
    en: "Year by year, beside the streams it explains",
  },
  explainedNote: {
    da: "Øverst det, der er målt; derunder strømmene: bjælken er de år, hvor strømmen var der, og prikkerne er offentliggjorte mængder. Diagrammerne har samme år, men hver sin akse. En stiplet linje er det, der blev lovet.",
    en: "On top what was measured; below it the streams: the bar is the years in which a stream was there, the dots are published amounts. The charts share their years, but each has an axis of its own. A dashed line is what was promised.",
  },
  stripLabel: {
    da: "Bjælke: de år, hvor strømmen var der.",
    en: "Bar: the years in which the stream was there.",
  },
  promisedValue: {
    da: (p: { value: string }) => `lovet: ${p.value}`,
    en: (p: { value: string }) => `promised: ${p.value}`,
  },
  promised: {
    da: (p: { amount: string; years: string; converted: string | null }) =>
      `Stiplet: lovet ${p.amount}${p.converted === null ? "" : ` (regnet om: ${p.converted})`}, ${p.years}.`,
    en: (p: { amount: string; years: string; converted: string | null }) =>
      `Dashed: promised ${p.amount}${p.converted === null ? "" : ` (converted: ${p.converted})`}, ${p.years}.`,
  },
  counted: { da: "Hvad der er talt, og alle værdier", en: "What is counted, and all values" },
  what: { da: "Hvad", en: "What" },
  values: { da: "Vis værdierne", en: "Show the values" },
  year: { da: "År", en: "Year" },
  value: { da: "Værdi", en: "Value" },
  lastKnown: {
    da: (p: { year: number }) => `${p.year}, det seneste år`,
    en: (p: { year: number }) => `${p.year}, the latest year`,
  },
  empty: {
    da: "Datasættet har ingen offentliggjorte tal.",
    en: "The dataset holds no published figures.",
  },
});
