import { defineWords } from "../words.ts";

export const dataWarningsWords = defineWords({
  title: { da: "Advarsler om datasættet", en: "Warnings about the dataset" },
  lead: {
    da: (p: { file: string; n: number }) =>
      p.n === 0
        ? `Der er ingen i ${p.file}.`
        : `Der er ${p.n} i ${p.file}. De standser intet; se efter, om det er ment sådan.`,
    en: (p: { file: string; n: number }) =>
      p.n === 0
        ? `There are none in ${p.file}.`
        : `There are ${p.n} in ${p.file}. They stop nothing; look whether each is meant.`,
  },
  more: {
    da: (p: { n: number }) => `… og ${p.n} mere af samme slags`,
    en: (p: { n: number }) => `… and ${p.n} more of this kind`,
  },
});
