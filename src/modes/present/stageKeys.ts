import type { KeyRow } from "../parts/keyTable.ts";
import { TALK_KEYS } from "../parts/talkKeys.ts";

/** The keys on stage. Escape also leaves full screen, which no page can prevent. */
export const STAGE_KEYS = [
  ...TALK_KEYS,
  { act: "presenter", keys: ["s"], does: "keyPresenter" },
  { act: "view", keys: ["1", "2", "3", "4", "5"], does: "keyViews" },
  { act: "full", keys: ["f"], does: "keyFull" },
] as const satisfies readonly KeyRow[];

/** Before a tour has been chosen: a question may come first. */
export const PICKER_KEYS = STAGE_KEYS.filter(({ act }) => act === "lookUp");
