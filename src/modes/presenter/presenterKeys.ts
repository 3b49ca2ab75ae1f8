import type { KeyRow } from "../parts/keyTable.ts";
import { TALK_KEYS } from "../parts/talkKeys.ts";

/** The keys of the guide's own window. */
export const PRESENTER_KEYS = [
  ...TALK_KEYS,
  { act: "larger", keys: ["+", "="], does: "keyLarger" },
  { act: "smaller", keys: ["-"], does: "keySmaller" },
] as const satisfies readonly KeyRow[];
