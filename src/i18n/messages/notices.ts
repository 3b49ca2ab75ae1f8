import { defineWords } from "../words.ts";

/** Words about parts of an address that made no sense. They come when there is one. */
export const noticesWords = defineWords({
  ignored: {
    da: (p: { param: string; value: string }) =>
      `»${p.value}« er ikke en gyldig værdi for ${p.param} og blev sprunget over.`,
    en: (p: { param: string; value: string }) => `“${p.value}” is not a valid ${p.param} and was ignored.`,
  },
  ignoredYear: {
    da: (p: { value: string; first: number; last: number }) =>
      `»${p.value}« er ikke et år, atlasset har, og blev sprunget over; årene går fra ${p.first} til ${p.last}.`,
    en: (p: { value: string; first: number; last: number }) =>
      `“${p.value}” is not a year of the atlas and was ignored; the years go from ${p.first} to ${p.last}.`,
  },
  unknown: {
    da: (p: { param: string }) =>
      `Adressen indeholder »${p.param}«, som atlasset ikke kender; det blev sprunget over.`,
    en: (p: { param: string }) =>
      `The address says “${p.param}”, which the atlas does not know; it was ignored.`,
  },
  repeated: {
    da: (p: { param: string; value: string }) =>
      `${p.param} står flere gange i adressen; den første gælder, og »${p.value}« blev sprunget over.`,
    en: (p: { param: string; value: string }) =>
      `The address gives ${p.param} more than once; the first holds, and “${p.value}” was ignored.`,
  },
  dismiss: { da: "Luk beskeden", en: "Dismiss the notice" },
});
