import { defineWords } from "../words.ts";

export const presentWords = defineWords({
  chooseTour: { da: "Vælg en rundvisning", en: "Choose a tour" },
  minutes: {
    da: (p: { n: number }) => (p.n === 1 ? "1 minut" : `${p.n} minutter`),
    en: (p: { n: number }) => (p.n === 1 ? "1 minute" : `${p.n} minutes`),
  },
  steps: { da: (p: { n: number }) => `${p.n} trin`, en: (p: { n: number }) => `${p.n} steps` },
  forSchools: { da: "for skoler", en: "for schools" },
  start: { da: "Begynd", en: "Start" },
  noTour: {
    da: (p: { tour: string }) => `Der findes ingen rundvisning med navnet »${p.tour}«. Vælg en af disse.`,
    en: (p: { tour: string }) => `There is no tour named “${p.tour}”. Choose one of these.`,
  },
  noStep: {
    da: (p: { step: string }) => `Rundvisningen har intet trin med navnet »${p.step}«. Her er det første.`,
    en: (p: { step: string }) => `This tour has no step named “${p.step}”. Here is the first.`,
  },
  noTours: { da: "Dette datasæt har ingen rundvisninger.", en: "This dataset has no tours." },
  buildTour: { da: "Byg din egen rundvisning", en: "Build a tour of your own" },
  backToExplore: { da: "Tilbage til atlasset", en: "Back to the atlas" },
  free: { da: "Uden for manuskriptet", en: "Off the script" },
  freeFrom: {
    da: (p: { headline: string }) => `Rundvisningen venter ved »${p.headline}«`,
    en: (p: { headline: string }) => `The tour waits at “${p.headline}”`,
  },
  resume: { da: "Tilbage til rundvisningen", en: "Resume tour" },
  progress: {
    da: (p: { n: number; of: number }) => `Trin ${p.n} af ${p.of}`,
    en: (p: { n: number; of: number }) => `Step ${p.n} of ${p.of}`,
  },
  next: { da: "Næste trin", en: "Next step" },
  previous: { da: "Forrige trin", en: "Previous step" },
  presenterWindow: { da: "Oplægsholderens vindue", en: "Presenter window" },
  blackout: { da: "Sort skærm", en: "Black screen" },
  titleScreen: { da: "Rolig titelskærm", en: "Calm title screen" },
  curtainUp: { da: "Vis visningerne igen", en: "Show the views again" },
  fullScreen: { da: "Fuld skærm", en: "Full screen" },
  qr: { da: "QR-kode til denne visning", en: "QR code of this view" },
  qrNowhere: {
    da: "Atlasset er åbnet fra en fil, så der er ingen adresse at dele. Den kan sættes i config.json.",
    en: "The atlas was opened from a file, so there is no address to share. One can be set in config.json.",
  },
  qrText: { da: "Scan og udforsk selv videre", en: "Scan and explore it yourself" },
  held: {
    da: "Oplægsholderens vindue holder denne skærm.",
    en: "The presenter’s window holds this screen.",
  },
  letGo: { da: "Frigiv", en: "Let go" },
  controls: { da: "Styring", en: "Controls" },
  popupBlocked: {
    da: "Browseren blokerede vinduet. Åbn det med dette link:",
    en: "The browser blocked the window. Open it with this link:",
  },
  bothLanguages: { da: "Overskrifter på begge sprog", en: "Headlines in both languages" },
  lookUp: { da: "Slå op", en: "Look up" },
  help: { da: "Taster og indstillinger", en: "Keys and settings" },
  leave: { da: "Forlad rundvisningen", en: "Leave the tour" },
});
