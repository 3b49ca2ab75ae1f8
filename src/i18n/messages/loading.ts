import { defineWords } from "../words.ts";

export const loadingWords = defineWords({
  loading: { da: "Henter datasættet …", en: "Loading the dataset …" },
});
