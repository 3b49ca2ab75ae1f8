import { flushSync } from "react-dom";
import { setPaperLayout } from "../../../ui/paperLayout.ts";
import { hasMore } from "../share/pictureSheet.ts";
import { keepReader } from "./keepReader.ts";
import { askSheet, type Size } from "./sheetQueries.ts";

/**
 * The px that a view has on paper, whatever the window has: so many that its smallest names (14 px) are 7 pt or more on A4
 * and on Letter, in the room that `look/print.css` gives a picture.
 */
export const SHEETS = {
  /** Of most pictures. */
  lying: { width: 1366, height: 750 },
  /** Of what is higher than wide, or long and goes on over more. */
  high: { width: 1040, height: 1100 },
  /** Of a ledger alone, as a phone has it: one column of names. */
  column: { width: 620, height: 780 },
} as const satisfies Record<string, Size>;

const DESK_REM_PX = 16;
const PASSES = 3;

/** Returns the sheet of a view. */
function sheetOf(view: HTMLElement): keyof typeof SHEETS {
  if (view.matches(".view--timeline")) return "high";
  if (view.matches(".overview, .view--ledger") && view.querySelector(".view--map") === null) return "column";
  // A tall screen in a hall has map and ledger one above the other.
  const isTall = view.matches(".kiosk__views") && view.offsetHeight > view.offsetWidth;
  return isTall ? "high" : "lying";
}

/** Lays a view out at the size of a sheet of paper while something is read from it, between two frames. */
export function laidOutForPaper<T>(view: Element, read: () => T): T {
  if (!(view instanceof HTMLElement)) return read();
  const name = sheetOf(view);
  if (view.matches(".view--timeline")) return laidOutOn(SHEETS.high, view, { isLong: true, read });
  const onHigh = (isLong: boolean): T =>
    laidOutOn(SHEETS.high, view, {
      isLong,
      read: () => (!isLong && isTooMuch(view) ? onHigh(true) : read()),
    });
  if (name === "high") return onHigh(false);
  // What does not fit there has more px on a high one, and what is a list goes on over more of them.
  return laidOutOn(SHEETS[name], view, {
    isLong: false,
    read: () => (isTooMuch(view) ? onHigh(false) : read()),
  });
}

/** Whether a sheet does not hold all rows of a view. What scrolls on a map is not of the map. */
function isTooMuch(view: HTMLElement): boolean {
  if (view.querySelector(".view--map") !== null) {
    const ledger = view.querySelector(".view--ledger");
    return ledger !== null && hasMore(ledger);
  }
  if (view.matches(".view--flows")) return hasMore(view);
  if (!view.matches(".overview, .view--ledger")) return false;
  // On a phone the page scrolls and not the ledger: what is more lies below its box.
  const { bottom } = view.getBoundingClientRect();
  const rows = [...view.querySelectorAll(".ledger-row, .ledger-view__foot")];
  return hasMore(view) || rows.some((row) => row.getBoundingClientRect().bottom > bottom + 1);
}

interface Reading<T> {
  /** Whether a view is read at its whole length. */
  readonly isLong: boolean;
  readonly read: () => T;
}

function laidOutOn<T>(sheet: Size, view: HTMLElement, { isLong, read }: Reading<T>): T {
  const giveBack = keepReader(view);
  const stopAsking = askSheet(sheet);
  const { style, dataset } = view;
  const before = { css: style.cssText, layout: dataset["layout"] };
  // Type that follows the window has a sheet that follows it.
  const grown = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / DESK_REM_PX;
  Object.assign(style, {
    boxSizing: "border-box",
    flex: "none",
    width: `${sheet.width * grown}px`,
    height: isLong ? "max-content" : `${sheet.height * grown}px`,
    maxHeight: "none",
    minWidth: "0",
    maxWidth: "none",
  });
  if (view.matches(".overview") && view.querySelector(".view--map") !== null) dataset["layout"] = "beside";
  // What one pass makes (a diagram in the place of a list, and its box) is measured in the next.
  for (let pass = 0; pass < PASSES; pass++) flushSync(() => setPaperLayout(true));
  try {
    return read();
  } finally {
    style.cssText = before.css;
    if (before.layout !== undefined) dataset["layout"] = before.layout;
    stopAsking();
    flushSync(() => setPaperLayout(false));
    giveBack();
  }
}
