import { useEffectEvent, useLayoutEffect } from "react";
import { isInWidget, isPlainKey, isPressable, reloadOnHardReload } from "./keys.ts";
import { belongsToWidgets, isLetterKey, type KeyRow, plainName, rowOf } from "./keyTable.ts";
import { hasLetterKeys } from "./letterKeys.ts";

/**
 * How far the keys of a mode reach: "all"; while the hall sees a "black" or a "title" screen only those that act behind
 * it; "none" while a dialog has them.
 */
export type KeyReach = "all" | "black" | "title" | "none";

/**
 * Lets a table of keys act in this window: not while typing, never with a modifier, arrows only where no widget has
 * them, single letters only where they are not switched off.
 * @param act does what a line of the table says, and returns whether there was anything to do
 * @param isCovered whether this window is what black or title hide: other keys are kept from moving anything unseen
 */
export function useKeyTable<Act extends string>(
  table: readonly KeyRow<Act>[],
  act: (act: Act, key: string) => boolean,
  reach: KeyReach = "all",
  isCovered = false,
): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const row = rowOf(table, event.key);
    if (row?.keys.includes("F5") === true && reloadOnHardReload(event)) return;
    if (reach === "none" || !isPlainKey(event)) return;
    if (reach !== "all" && row?.when !== "always" && row?.when !== reach) {
      if (isCovered && event.key !== "Tab") event.preventDefault();
      return;
    }
    if (row === undefined || !isFree(event)) return;
    if (act(row.act, plainName(event.key))) event.preventDefault();
  });
  // From the first paint on: whoever sees a picture may press.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Returns whether nobody else has a claim on a key: no widget, no button, no voice control. */
function isFree({ key, target }: KeyboardEvent): boolean {
  if (isLetterKey(key)) return hasLetterKeys();
  if (key === " " && isPressable(target)) return false;
  return !belongsToWidgets(key) || !isInWidget(target);
}
