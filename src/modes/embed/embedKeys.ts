import type { KeyRow } from "../parts/keyTable.ts";

/** The few keys of an embed. Letters and arrows are the host page's. */
export const EMBED_KEYS = [
  { act: "next", keys: ["PageDown"], does: "keyNextEvent" },
  { act: "previous", keys: ["PageUp"], does: "keyPreviousEvent" },
  { act: "clear", keys: ["Escape"], does: "keyEscape" },
] as const satisfies readonly KeyRow[];
