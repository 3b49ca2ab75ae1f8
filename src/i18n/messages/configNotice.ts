import { defineWords } from "../words.ts";

/** What each field of the configuration should hold, by its name, and the words around it. */
export const configNoticeWords = defineWords({
  title: {
    da: (p: { file: string }) =>
      `${p.file} kan ikke bruges, som den er. Standardindstillingerne gælder for det, der er forkert.`,
    en: (p: { file: string }) => `${p.file} cannot be used as it is. Defaults hold for what is wrong.`,
  },
  mistake: {
    da: (p: { path: string; found: string; expected: string }) =>
      `${p.path === "" ? "" : `${p.path}: `}${p.expected}${p.found === "" ? "" : ` Der står: ${p.found}`}`,
    en: (p: { path: string; found: string; expected: string }) =>
      `${p.path === "" ? "" : `${p.path}: `}${p.expected}${p.found === "" ? "" : ` It says: ${p.found}`}`,
  },
  dismiss: { da: "Luk beskeden", en: "Dismiss the notice" },
  json: {
    da: "Filen er ikke gyldig JSON. Ret kommaer, anførselstegn og klammer.",
    en: "The file is not valid JSON. Correct commas, quotes and brackets.",
  },
  object: { da: "Filen skal være et objekt: { … }.", en: "The file should be an object: { … }." },
  unknown: {
    da: (p: { fields: string }) => `Det felt findes ikke. Der er: ${p.fields}.`,
    en: (p: { fields: string }) => `There is no such field. There are: ${p.fields}.`,
  },
  publicAddress: {
    da: "Skal være en adresse, der begynder med https:// eller http://, uden ? og #; eller null.",
    en: "Should be an address that begins with https:// or http://, without ? and #; or null.",
  },
  dataset: {
    da: "Skal være navnet på en fil i data/ uden .json: små bogstaver, cifre og bindestreger; eller null.",
    en: "Should be the name of a file in data/ without .json: small letters, digits and hyphens; or null.",
  },
  defaultLanguage: { da: 'Skal være "da", "en" eller null.', en: 'Should be "da", "en" or null.' },
  detail: {
    da: 'Skal være { "style": "…" } eller { "pmtiles": "…" } med en adresse eller en sti ved siden af siden; eller null.',
    en: 'Should be { "style": "…" } or { "pmtiles": "…" } with an address or a path beside the page; or null.',
  },
  whatIf: { da: "Skal være true eller false.", en: "Should be true or false." },
  mapEngine: { da: 'Skal være "svg", "webgl" eller null.', en: 'Should be "svg", "webgl" or null.' },
  embeddingOrigins: {
    da: 'Skal være en liste af oprindelser som "https://www.symbiose.example", uden sti og skråstreg; eller null.',
    en: 'Should be a list of origins such as "https://www.symbiosis.example", without path or slash; or null.',
  },
});
