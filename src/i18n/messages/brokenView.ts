import { defineWords } from "../words.ts";

export const brokenViewWords = defineWords({
  viewBroke: {
    da: (p: { view: string }) => `Visningen »${p.view}« gik i stykker. Resten virker stadig.`,
    en: (p: { view: string }) => `The view “${p.view}” broke. The rest still works.`,
  },
  viewReload: { da: "Indlæs visningen igen", en: "Load this view again" },
});
