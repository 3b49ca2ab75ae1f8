import { defineWords } from "../words.ts";

export const problemPageWords = defineWords({
  title: { da: "Datasættet kan ikke vises", en: "The dataset cannot be shown" },
  lead: {
    da: (p: { file: string; n: number }) =>
      p.n === 1 ? `Der er én fejl i ${p.file}.` : `Der er ${p.n} fejl i ${p.file}.`,
    en: (p: { file: string; n: number }) =>
      p.n === 1 ? `There is one mistake in ${p.file}.` : `There are ${p.n} mistakes in ${p.file}.`,
  },
  lastGood: {
    da: "Det senest gyldige datasæt vises stadig nedenfor.",
    en: "The last good dataset is still shown below.",
  },
  file: { da: "Fil", en: "File" },
  path: { da: "Sted", en: "Path" },
  wholeFile: { da: "hele filen", en: "the whole file" },
  wrong: { da: "Fejl", en: "Wrong" },
  mend: { da: "Sådan rettes det", en: "How to mend it" },
  more: {
    da: (p: { n: number }) => `… og ${p.n} mere. Kør »npm run data:check« for at se dem alle.`,
    en: (p: { n: number }) => `… and ${p.n} more. Run “npm run data:check” to see them all.`,
  },
  missingEdition: {
    da: (p: { edition: string }) =>
      `Linket beder om udgave ${p.edition} af dataene: dem, som de var, da linket blev lavet. Denne server har ikke den udgave.`,
    en: (p: { edition: string }) =>
      `The link asks for edition ${p.edition} of the data: the data as they were when the link was made. This server does not have that edition.`,
  },
  presentData: { da: "Vis de nuværende data i stedet", en: "Show today’s data instead" },
  retry: { da: "Prøv igen", en: "Try again" },
});
