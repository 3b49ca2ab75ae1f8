import { defineWords } from "../words.ts";

/** Words of what opens above the rail. */
export const railPanelWords = defineWords({
  chart: {
    da: "Feltet over årene: dokumenterede strømme i drift, år for år.",
    en: "The area over the years: documented streams that run, year by year.",
  },
});
