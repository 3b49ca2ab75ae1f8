/** What is never copied: signs and words for other senses than the eye. */
const LEFT_OUT = "svg, [aria-hidden=true], .visually-hidden, script, style";
/** What a spreadsheet would run instead of reading. */
const FORMULA_START = /^[=+\-@＝＋－＠]/u;

/** A copied piece of a table, as other programs take it. */
export interface CopiedTable {
  /** Cells with tabs between them, a line for each row. */
  readonly text: string;
  readonly html: string;
}

/**
 * Returns the cells that a selection touches, clean: one cell of the table is one cell of a spreadsheet, without the
 * signs and the hidden words in it. Null where no more than one cell is touched: such words are copied as they are.
 */
export function copiedTable(selection: Selection, table: HTMLTableElement): CopiedTable | null {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const rows = [...table.rows]
    .map((row) => [...row.cells].filter((cell) => ranges.some((range) => touches(range, cell))))
    .filter((cells) => cells.length > 0);
  if (rows.flat().length < 2) return null;
  const text = rows.map((cells) => cells.map((cell) => guarded(wordsOf(cell))).join("\t")).join("\n");
  const html = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("");
  return { text, html: `<table>${html}</table>` };
}

/** Puts what `copiedTable` returns on the clipboard; leaves everything else to the browser. */
export function copyCells(event: ClipboardEvent, table: HTMLTableElement): void {
  const selection = document.getSelection();
  const copied = selection === null ? null : copiedTable(selection, table);
  if (copied === null || event.clipboardData === null) return;
  event.clipboardData.setData("text/plain", copied.text);
  event.clipboardData.setData("text/html", copied.html);
  event.preventDefault();
}

/** Whether a selection holds something of a cell; that it ends where the cell begins is nothing. */
function touches(range: Range, cell: HTMLElement): boolean {
  if (!range.intersectsNode(cell)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(cell);
  return (
    range.compareBoundaryPoints(Range.END_TO_START, inside) < 0 &&
    range.compareBoundaryPoints(Range.START_TO_END, inside) > 0
  );
}

function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
  // Parts that stand below each other on screen are words of their own.
  const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (words.nextNode() !== null) parts.push(words.currentNode.textContent ?? "");
  return parts
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([,.;:)])/g, "$1")
    .trim();
}

const guarded = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

function cellHtml(cell: HTMLTableCellElement): string {
  const tag = cell.tagName.toLowerCase();
  const link = cell.querySelector<HTMLAnchorElement>("a[href]");
  const words = escape(guarded(wordsOf(cell)));
  // The address as it is from everywhere, not as it stands in the page.
  return link === null
    ? `<${tag}>${words}</${tag}>`
    : `<${tag}><a href="${escape(link.href)}">${words}</a></${tag}>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
