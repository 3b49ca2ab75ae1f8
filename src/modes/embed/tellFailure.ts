import type { AtlasMessage } from "../../embed/message.ts";
import { type FramedWindow, openHostLine } from "./hostLine.ts";

const NO_DATA: AtlasMessage = { type: "error", code: "no-data", ignored: [] };

/**
 * Tells the page around the frame that there is nothing to show, because the dataset is missing or wrong: without
 * this, a host would wait for ever. Also whenever it asks again.
 *
 * @returns what ends it
 */
export function tellFailure(win: FramedWindow, origins: readonly string[] | null): () => void {
  const line = openHostLine(win, origins, () => line.say(NO_DATA));
  line.say(NO_DATA);
  return line.close;
}
