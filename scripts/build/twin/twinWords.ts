import { defineWords } from "../../../src/i18n/words.ts";

/** Words of the atlas as text, besides those that it shares with the atlas on screen. */
export const twinWords = defineWords({
  contents: { da: "Indhold", en: "Contents" },
  toAtlas: { da: "Se det i atlasset", en: "See it in the atlas" },
  languageName: { da: "Dansk", en: "English" },
  asText: {
    da: (p: { title: string }) => `${p.title} som tekst`,
    en: (p: { title: string }) => `${p.title} as text`,
  },
  streamTitle: {
    da: (p: { resource: string; donor: string; receiver: string }) =>
      `${p.resource} fra ${p.donor} til ${p.receiver}`,
    en: (p: { resource: string; donor: string; receiver: string }) =>
      `${p.resource} from ${p.donor} to ${p.receiver}`,
  },
  partners: {
    da: (p: { n: number }) => `Partnere (${p.n})`,
    en: (p: { n: number }) => `Partners (${p.n})`,
  },
  streams: {
    da: (p: { n: number }) => `Strømme (${p.n})`,
    en: (p: { n: number }) => `Streams (${p.n})`,
  },
  years: { da: "År for år", en: "Year by year" },
  yearTitle: {
    da: (p: { year: number }) => `Året ${p.year}`,
    en: (p: { year: number }) => `The year ${p.year}`,
  },
  results: { da: "Offentliggjorte resultater", en: "Published results" },
  behind: { da: "Tallene bag", en: "The figures behind it" },
  measuresIn: {
    da: (p: { year: number }) => `Målene i ${p.year}`,
    en: (p: { year: number }) => `The measures in ${p.year}`,
  },
  definition: { da: "Hvad det er", en: "What it is" },
  series: { da: "Tal for hvert år", en: "Figures of every year" },
  projects: {
    da: "Projekter og netværk uden for strømmene",
    en: "Projects and networks besides the streams",
  },
  sources: { da: "Kilder", en: "Sources" },
  counted: {
    da: (p: { year: number; running: number; earlier: number }) =>
      `${p.year}: ${p.running} dokumenterede strømme i drift${p.earlier === 0 ? "" : `, og ${p.earlier}, der er dokumenteret tidligere og ikke har nogen kendt slutning`}.`,
    en: (p: { year: number; running: number; earlier: number }) =>
      `${p.year}: ${p.running} documented streams running${p.earlier === 0 ? "" : `, and ${p.earlier} that were documented earlier and have no known end`}.`,
  },
  began: { da: "Begyndte", en: "Began" },
  endedThen: { da: "Ophørte", en: "Ended" },
  changed: { da: "Ændrede sig på anden måde", en: "Changed in another way" },
  happened: { da: "Det skete", en: "What happened" },
  running: { da: "I drift dette år", en: "Running in this year" },
  earlier: { da: "Dokumenteret tidligere, uden kendt slutning", en: "Documented earlier, with no known end" },
  before: { da: (p: { year: number }) => `Før: ${p.year}`, en: (p: { year: number }) => `Before: ${p.year}` },
  after: { da: (p: { year: number }) => `Efter: ${p.year}`, en: (p: { year: number }) => `After: ${p.year}` },
  nothing: { da: "Ingen ændring er dokumenteret dette år.", en: "No change is documented in this year." },
  what: { da: "Hvad", en: "What" },
  when: { da: "Hvornår", en: "When" },
  state: { da: "Status", en: "Status" },
  counts: { da: "Hvad det tæller", en: "What it counts" },
  yearsAndGround: { da: "År og grundlag", en: "Year and ground" },
  value: { da: "Værdi", en: "Value" },
  year: { da: "År", en: "Year" },
  owner: { da: "Navne gennem tiden", en: "Names over time" },
  edition: {
    da: (p: { version: string; date: string }) => `Datasæt ${p.version}, opgjort ${p.date}.`,
    en: (p: { version: string; date: string }) => `Dataset ${p.version}, as of ${p.date}.`,
  },
  readAloud: { da: "Læs siden højt", en: "Read this page aloud" },
  stopReading: { da: "Stop oplæsningen", en: "Stop reading" },
  citedBy: { da: "Brugt i", en: "Cited by" },
  web: { da: "på nettet", en: "on the web" },
});
