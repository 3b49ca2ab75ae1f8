import { defineWords } from "../words.ts";

/** The words of the map's box, which is there before the map is. */
export const mapFrameWords = defineWords({
  width: { da: "bredde: antal strømme", en: "width: number of streams" },
  pale: {
    da: (p: { state: string }) => `bleg: ${p.state}`,
    en: (p: { state: string }) => `pale: ${p.state}`,
  },
  simplifiedInHall: {
    da: "Forenklet og skematisk; bredde: antal strømme",
    en: "Simplified and schematic; width: number of streams",
  },
  simplified: { da: "Kyst forenklet, rør skematiske", en: "Coast simplified, pipes schematic" },
  simplifiedShort: { da: "Skematisk", en: "Schematic" },
  loading: { da: "Kortet er ikke tegnet endnu", en: "The map is not drawn yet" },
});
