import { defineWords } from "../words.ts";

export const presenterWords = defineWords({
  title: { da: "Oplægsholder", en: "Presenter" },
  connected: { da: "Forbundet med salens skærm", en: "Connected to the audience screen" },
  lost: {
    da: "Ingen forbindelse til salens skærm. Den findes igen, så snart det andet vindue er tilbage.",
    en: "No connection to the audience screen. It is found again as soon as the other window is back.",
  },
  noTalk: {
    da: "Dette vindue hører ikke til et oplæg. Åbn det fra salens skærm med tasten S.",
    en: "This window belongs to no talk. Open it from the audience screen with the key S.",
  },
  waiting: {
    da: "Venter på salens skærm …",
    en: "Waiting for the audience screen …",
  },
  notes: { da: "Noter", en: "Notes" },
  now: { da: "Nu", en: "Now" },
  next: { da: "Næste", en: "Next" },
  end: { da: "Det var det sidste trin.", en: "That was the last step." },
  clock: { da: "Klokken", en: "Time" },
  elapsed: { da: "Brugt", en: "Elapsed" },
  plan: { da: "Plan", en: "Plan" },
  ahead: {
    da: (p: { time: string }) => `${p.time} foran planen`,
    en: (p: { time: string }) => `${p.time} ahead of plan`,
  },
  behind: {
    da: (p: { time: string }) => `${p.time} bagud`,
    en: (p: { time: string }) => `${p.time} behind plan`,
  },
  onTime: { da: "følger planen", en: "on time" },
  restart: { da: "Nulstil uret", en: "Restart the clock" },
  jump: { da: "Gå til trin", en: "Jump to step" },
  goNext: { da: "Næste trin", en: "Next step" },
  pageNext: { da: "Næste side", en: "Next page" },
  pagePrevious: { da: "Forrige side", en: "Previous page" },
  goPrevious: { da: "Forrige trin", en: "Previous step" },
  hold: { da: "Frys salens skærm", en: "Hold the audience" },
  heldAt: {
    da: (p: { n: number; headline: string }) =>
      `Salens skærm er frosset ved trin ${p.n}, »${p.headline}«. Intet flytter den; kun sort og titelskærm dækker den.`,
    en: (p: { n: number; headline: string }) =>
      `The audience is held at step ${p.n}, “${p.headline}”. Nothing moves it; only black and the title screen cover it.`,
  },
  heldFree: {
    da: "Salens skærm er frosset ved det, du viste sidst. Intet flytter den; kun sort og titelskærm dækker den.",
    en: "The audience is held at what you showed last. Nothing moves it; only black and the title screen cover it.",
  },
  aheadAt: {
    da: (p: { n: number }) => `Du er ved trin ${p.n}; det ser kun du.`,
    en: (p: { n: number }) => `You are at step ${p.n}; only you see it.`,
  },
  hallHere: { da: "salen", en: "audience" },
  release: { da: "Frigiv salens skærm", en: "Release the audience" },
  releaseStep: {
    da: (p: { n: number }) => `Frigiv: gå til trin ${p.n}`,
    en: (p: { n: number }) => `Release: go to step ${p.n}`,
  },
  releaseShow: { da: "Frigiv: vis det, du har slået op", en: "Release: show what you looked up" },
  releaseStay: { da: "Frigiv: salen bliver, hvor den er", en: "Release: the audience stays where it is" },
  back: { da: "Tilbage til salens trin", en: "Back to the audience’s step" },
  larger: { da: "Større noter", en: "Larger notes" },
  smaller: { da: "Mindre noter", en: "Smaller notes" },
  noNotes: { da: "Ingen noter til dette trin.", en: "No notes for this step." },
  keys: { da: "Dette vindue", en: "This window" },
  keysButton: { da: "Taster", en: "Keys" },
  free: { da: "Salen ser noget andet end trinnet.", en: "The audience sees something other than the step." },
  resume: { da: "Tilbage til trinnet", en: "Resume the step" },
  black: { da: "Sort", en: "Black" },
  titleScreen: { da: "Titelskærm", en: "Title screen" },
  open: { da: "Vis igen", en: "Show again" },
  qr: { da: "QR-kode", en: "QR code" },
  drawAll: { da: "Tegn alle strømme", en: "Draw all streams" },
  lookUp: { da: "Slå op", en: "Look up" },
  spotlight: { da: "Lyspegepind", en: "Spotlight" },
  spotlightHint: {
    da: "Før musen eller fingeren over feltet: pletten følger på salens skærm.",
    en: "Move the mouse or a finger over the field: the spot follows on the audience screen.",
  },
  references: { da: "Kilder til dette trin", en: "References of this step" },
});
