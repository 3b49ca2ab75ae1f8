import type { KeyRow } from "../parts/keyTable.ts";

/** The keys of the atlas; the views themselves have more, for what has the focus in them. */
export const EXPLORE_KEYS = [
  { act: "next", keys: ["PageDown", "ArrowRight", "ArrowDown"], does: "keyNextEvent" },
  { act: "previous", keys: ["PageUp", "ArrowLeft", "ArrowUp"], does: "keyPreviousEvent" },
  { act: "first", keys: ["Home"], does: "keyFirstYear" },
  { act: "last", keys: ["End"], does: "keyLastYear" },
  { act: "search", keys: ["/"], does: "keySearch" },
  { act: "view", keys: ["1", "2", "3", "4", "5"], does: "keyViews" },
  { act: "language", keys: ["l"], does: "keyLanguage" },
  { act: "full", keys: ["f"], does: "keyFull" },
  { act: "clear", keys: ["Escape"], does: "keyEscape" },
  { act: "help", keys: ["?"], does: "keyHelp" },
] as const satisfies readonly KeyRow[];
