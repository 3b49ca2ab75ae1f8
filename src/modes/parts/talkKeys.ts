import type { KeyRow } from "./keyTable.ts";

/** The keys that walk through a tour, in either window of a talk: a clicker may be plugged into either's focus. */
export const TALK_KEYS = [
  {
    act: "next",
    keys: ["PageDown", "ArrowRight", "ArrowDown", " ", "n"],
    does: "keyNextStep",
    when: "title",
  },
  { act: "previous", keys: ["PageUp", "ArrowLeft", "ArrowUp", "p"], does: "keyPreviousStep", when: "title" },
  { act: "first", keys: ["Home"], does: "keyFirstStep", when: "title" },
  { act: "last", keys: ["End"], does: "keyLastStep", when: "title" },
  { act: "black", keys: [".", "b"], does: "keyBlack", when: "always" },
  { act: "title", keys: ["t"], does: "keyTitle", when: "title" },
  { act: "close", keys: ["Escape"], does: "keyClose", when: "title" },
  { act: "resume", keys: ["r"], does: "keyResume", when: "title" },
  { act: "play", keys: ["a"], does: "keyPlayRecord" },
  { act: "all", keys: ["v"], does: "keyShowAll" },
  { act: "lookUp", keys: ["/"], does: "keyLookUp" },
  { act: "qr", keys: ["q"], does: "keyQr" },
  { act: "hold", keys: ["h"], does: "keyHold" },
  { act: "language", keys: ["l"], does: "keyLanguageHere" },
  { act: "reload", keys: ["F5"], does: "keyReload", when: "always" },
  { act: "help", keys: ["?"], does: "keyHelp" },
] as const satisfies readonly KeyRow[];
