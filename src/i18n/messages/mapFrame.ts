import { defineWords } from "../words.ts";

/** The few words of the map's box, which is there before the map is. */
export const mapFrameWords = defineWords({
  loading: { da: "Kortet tegnes …", en: "Drawing the map …" },
  detailCredit: {
    da: (p: { credit: string }) => `Flere detaljer: ${p.credit}`,
    en: (p: { credit: string }) => `More detail: ${p.credit}`,
  },
});
