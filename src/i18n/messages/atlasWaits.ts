import { defineWords } from "../words.ts";

export const atlasWaitsWords = defineWords({
  loading: { da: "Henter atlasset …", en: "Loading the atlas …" },
  waits: { da: "Atlasset er ikke klar endnu.", en: "The atlas is not ready yet." },
  goesOn: {
    da: "Det prøver igen af sig selv, så snart det kan.",
    en: "It goes on trying by itself, and will be here as soon as it can.",
  },
  now: { da: "Prøv nu", en: "Try now" },
});
