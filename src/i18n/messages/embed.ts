import { defineWords } from "../words.ts";

export const embedWords = defineWords({
  openFull: { da: "Åbn hele atlasset", en: "Open the full atlas" },
  close: { da: "Luk", en: "Close" },
  inNewWindow: { da: "åbner i et nyt vindue", en: "opens in a new window" },
  more: { da: "Læs mere i hele atlasset", en: "Read more in the full atlas" },
  year: { da: "År", en: "Year" },
  previous: { da: "Forrige begivenhed", en: "Previous event" },
  next: { da: "Næste begivenhed", en: "Next event" },
  clickToScroll: { da: "Klik for at rulle her", en: "Click to scroll here" },
  tapToScroll: { da: "Tryk for at rulle her", en: "Tap to scroll here" },
  edition: {
    da: (p: { version: string }) => `Datasæt ${p.version}`,
    en: (p: { version: string }) => `Dataset ${p.version}`,
  },
  newerEdition: {
    da: (p: { shown: string; newest: string }) =>
      `Her vises udgave ${p.shown} af data. Der findes en nyere: ${p.newest}`,
    en: (p: { shown: string; newest: string }) =>
      `This shows edition ${p.shown} of the data. There is a newer one: ${p.newest}`,
  },
  showNewest: { da: "Vis den nyeste", en: "Show the newest" },
});
