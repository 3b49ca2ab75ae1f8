import { defineWords } from "../words.ts";

export const helpWords = defineWords({
  fullScreen: { da: "Fuld skærm", en: "Full screen" },
  theme: { da: "Tema", en: "Theme" },
  themeSystem: { da: "Som systemet", en: "As the system" },
  light: { da: "Lyst", en: "Light" },
  dark: { da: "Mørkt", en: "Dark" },
  projector: { da: "Projektor", en: "Projector" },
  motion: { da: "Bevægelse", en: "Motion" },
  motionSystem: { da: "Som systemet", en: "As the system" },
  motionFull: { da: "Til", en: "On" },
  motionNone: { da: "Fra", en: "Off" },
  settings: { da: "Indstillinger", en: "Settings" },
  edition: {
    da: (p: { version: string; date: string }) => `Datasæt ${p.version}, opgjort ${p.date}`,
    en: (p: { version: string; date: string }) => `Dataset ${p.version}, as of ${p.date}`,
  },
  keysTitle: { da: "Taster", en: "Keys" },
  keysLetters: {
    da: "Enkelte bogstaver, cifre og tegn virker som taster",
    en: "Single letters, digits and signs work as keys",
  },
  keyEvent: { da: "næste / forrige begivenhed", en: "next / previous event" },
  keyEnds: { da: "første / sidste år", en: "first / last year" },
  keySearch: { da: "søg", en: "search" },
  keyViews: { da: "overblik, kort, strømme, tidslinje, tabel", en: "overview, map, flows, timeline, table" },
  keyLanguage: { da: "skift sprog", en: "switch language" },
  keyFull: { da: "fuld skærm", en: "full screen" },
  keyEscape: {
    da: "luk det øverste, eller ophæv valget",
    en: "close the top-most thing, or clear the selection",
  },
  keyHelp: { da: "denne liste", en: "this list" },
  about: {
    da: "Alt, hvad du ser, står i adressen: kopiér den for at gemme eller dele netop denne visning.",
    en: "Everything you see is in the address: copy it to keep or share exactly this view.",
  },
});
