import type { Warning } from "./warning.ts";

/** An object or a list that the scan is inside of. */
interface Level {
  /** Keys seen; null in a list. */
  readonly keys: Set<string> | null;
  /** The key or the place of what comes now. */
  at: string | number;
  /** Whether a string would be a key. */
  isBeforeKey: boolean;
}

/** Strings whole, and the marks that give a JSON text its form. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * Returns the keys that stand twice in one object of a JSON text; `JSON.parse` takes the last and says nothing.
 * @param text valid JSON
 */
export function duplicateKeys(text: string): Warning[] {
  const found: Warning[] = [];
  const levels: Level[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), at: "", isBeforeKey: true });
    else if (token === "[") levels.push({ keys: null, at: 0, isBeforeKey: false });
    else if (token === "}" || token === "]") levels.pop();
    else if (level === undefined) continue;
    else if (token === ",") {
      if (level.keys === null) level.at = Number(level.at) + 1;
      else level.isBeforeKey = true;
    } else if (token !== ":" && level.keys !== null && level.isBeforeKey) {
      level.at = String(JSON.parse(token));
      level.isBeforeKey = false;
      if (level.keys.has(level.at))
        found.push({
          code: "duplicate-key",
          path: levels.map(({ at }) => at),
          params: { key: level.at },
        });
      level.keys.add(level.at);
    }
  }
  return found;
}
