import { CSV_STYLES, type CsvStyleName } from "../../lib/csv.ts";

const KEY = "symbiosis-atlas.csv";

/** The parts of a window that the choice needs. */
type ChoiceWindow = Pick<Window, "localStorage">;

const isStyle = (text: string | null): text is CsvStyleName =>
  text !== null && Object.hasOwn(CSV_STYLES, text);

/**
 * Returns the form of CSV that this reader chose before; else the one that the computer's own spreadsheets read, going by
 * how the browser writes a half. The language of the page says nothing about the computer.
 *
 * @param half a half as this computer writes it
 */
export function preferredCsv(
  win: ChoiceWindow,
  half: string = new Intl.NumberFormat().format(0.5),
): CsvStyleName {
  try {
    const remembered = win.localStorage.getItem(KEY);
    if (isStyle(remembered)) return remembered;
  } catch {
    // Storage is blocked: nothing is remembered, and nothing breaks.
  }
  return half.includes(",") ? "semicolon" : "comma";
}

/** Remembers a form of CSV; where storage is blocked nothing is remembered and nothing breaks. */
export function rememberCsv(win: ChoiceWindow, style: CsvStyleName): void {
  try {
    win.localStorage.setItem(KEY, style);
  } catch {
    // As above.
  }
}
