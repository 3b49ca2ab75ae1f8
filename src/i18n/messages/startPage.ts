import { defineWords } from "../words.ts";

/** What the page itself carries, for when the atlas's own code does not come. */
export const startPageWords = defineWords({
  waits: { da: "Atlasset er ikke klar endnu", en: "The atlas is not ready yet" },
  goesOn: {
    da: "Noget af det kunne ikke hentes. Siden prøver igen af sig selv.",
    en: "Part of it could not be fetched. The page goes on trying by itself.",
  },
  now: { da: "Prøv nu", en: "Try now" },
});
