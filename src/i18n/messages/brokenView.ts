import { defineWords } from "../words.ts";

export const brokenViewWords = defineWords({
  viewBroke: {
    da: (p: { view: string }) => `Visningen »${p.view}« gik i stykker. Resten virker stadig.`,
    en: (p: { view: string }) => `The view “${p.view}” broke. The rest still works.`,
  },
  viewMissing: {
    da: (p: { view: string }) => `Visningen »${p.view}« kunne ikke hentes. Resten virker stadig.`,
    en: (p: { view: string }) => `The view “${p.view}” could not be fetched. The rest still works.`,
  },
  partMissing: {
    da: "Denne del kunne ikke hentes. Resten virker stadig.",
    en: "This part could not be fetched. The rest still works.",
  },
  pageReload: { da: "Indlæs siden igen", en: "Load the page again" },
  partClose: { da: "Luk", en: "Close" },
  viewReload: { da: "Indlæs visningen igen", en: "Load this view again" },
});
