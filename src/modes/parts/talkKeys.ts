import type { KeyRow } from "./keyTable.ts";

/** The keys that walk through a tour, in either window of a talk: a clicker may be plugged into either's focus. */
export const TALK_KEYS = [
  { act: "next", keys: ["PageDown", "ArrowRight", "ArrowDown", " ", "n"], does: "keyNextStep" },
  { act: "previous", keys: ["PageUp", "ArrowLeft", "ArrowUp", "p"], does: "keyPreviousStep" },
  { act: "first", keys: ["Home"], does: "keyFirstStep" },
  { act: "last", keys: ["End"], does: "keyLastStep" },
  { act: "black", keys: [".", "b"], does: "keyBlack", when: "always" },
  { act: "title", keys: ["t"], does: "keyTitle" },
  { act: "resume", keys: ["r"], does: "keyResume" },
  { act: "play", keys: ["a"], does: "keyPlayRecord" },
  { act: "all", keys: ["v"], does: "keyShowAll" },
  { act: "lookUp", keys: ["/"], does: "keyLookUp" },
  { act: "qr", keys: ["q"], does: "keyQr" },
  { act: "hold", keys: ["h"], does: "keyHold" },
  { act: "language", keys: ["l"], does: "keyLanguageHere" },
  { act: "reload", keys: ["F5"], does: "keyReload", when: "always" },
  { act: "help", keys: ["?"], does: "keyHelp" },
] as const satisfies readonly KeyRow[];
