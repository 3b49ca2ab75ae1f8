/** One cell: a text, a number, or nothing. */
export type Cell = string | number | null;

/** How a language's spreadsheets expect numbers and columns. */
export interface CsvStyle {
  readonly separator: "," | ";" | "\t";
  readonly decimal: "." | ",";
}

/** The forms that spreadsheets read without asking, by the settings of the computer they run on. */
export const CSV_STYLES = {
  semicolon: { separator: ";", decimal: "," },
  comma: { separator: ",", decimal: "." },
  tab: { separator: "\t", decimal: "," },
  tabPoint: { separator: "\t", decimal: "." },
} as const satisfies Readonly<Record<string, CsvStyle>>;
export type CsvStyleName = keyof typeof CSV_STYLES;

/** Marks the text as UTF-8: without it spreadsheets on Windows garble Danish letters. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What makes a spreadsheet read a cell as a formula, also after blanks or as a full-width sign. */
const FORMULA_START = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Returns rows as CSV (RFC 4180) that a spreadsheet opens safely: a text that would be run as a formula gets
 * an apostrophe in front. Numbers are written plainly, without grouping.
 */
export function toCsv(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, style)).join(style.separator));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function writeCell(cell: Cell, { separator, decimal }: CsvStyle): string {
  if (cell === null) return "";
  if (typeof cell === "number") return quote(String(cell).replace(".", decimal), separator);
  return quote(FORMULA_START.test(cell) ? `'${cell}` : cell, separator);
}

const quote = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
