import { defineWords } from "../words.ts";

/** Words of the door through which a chart is taken along. */
export const saveChartWords = defineWords({
  save: { da: "Gem", en: "Save" },
  notSaved: { da: "Billedet kunne ikke gemmes.", en: "The picture could not be saved." },
  edition: {
    da: (p: { version: string }) => `Datasæt ${p.version}.`,
    en: (p: { version: string }) => `Dataset ${p.version}.`,
  },
});
