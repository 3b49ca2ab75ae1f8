import { clamp } from "./clamp.ts";
import { strToU8, zipSync } from "fflate";
import type { Cell } from "./csv.ts";

/** One sheet of a workbook; its first row is the heading. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LONGEST_NAME = 31; // letters; Excel refuses longer names of sheets
const LONGEST_CELL = 32_767; // letters, by the format
const MOST_LINKS = 65_530; // of one sheet, by the format
const WIDTHS = { least: 8, most: 60 }; // letters
/** Styles, in the order of styles.xml. */
const STYLE = { plain: 0, heading: 1, link: 2 } as const;

/**
 * Returns a workbook as Excel, LibreOffice and Numbers open it without a question (ECMA-376): numbers are numbers, a
 * cell that is an address is a link, and text stays text whatever sign it begins with. The first row stands still.
 * Pressed at once and not in a worker made of text, which the atlas's content security policy forbids.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, i) => ({
        id: `rId${i + 1}`,
        type: "worksheet",
        target: `worksheets/sheet${i + 1}.xml`,
      })),
      { id: "rIdStyles", type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": styles(),
  };
  for (const [i, sheet] of sheets.entries()) {
    const { xml, links } = worksheet(sheet);
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml;
    if (links.length > 0) files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(links, true);
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relations = (list: readonly Relation[], isExternal = false): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${escape(target)}"${isExternal ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

function contentTypes(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"]),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`)
    .join("")}</Types>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets
    .map(({ name }, i) => `<sheet name="${escape(sheetName(name))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("");
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${list}</sheets></workbook>`;
}

const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]\\/:*?]/g, " ")
    .trim()
    .slice(0, LONGEST_NAME) || "1";

function styles(): string {
  const fonts = ["", "<b/>", '<u/><sz val="11"/><color rgb="FF0563C1"/>'];
  const font = (inner: string) =>
    `<font>${inner.includes("<sz") ? inner : `${inner}<sz val="11"/>`}<name val="Calibri"/></font>`;
  const format = (i: number) => `<xf numFmtId="0" fontId="${i}" fillId="0" borderId="0" xfId="0"/>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.map(font).join("")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${fonts.length}">${fonts.map((_, i) => format(i)).join("")}</cellXfs></styleSheet>`;
}

function worksheet({ rows }: Sheet): { readonly xml: string; readonly links: readonly Relation[] } {
  const links: Relation[] = [];
  const marks: string[] = [];
  const body = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const at = `${columnName(c)}${r + 1}`;
      const isLink = r > 0 && typeof cell === "string" && isAddress(cell) && links.length < MOST_LINKS;
      if (isLink) {
        const id = `rId${links.length + 1}`;
        links.push({ id, type: "hyperlink", target: cell });
        marks.push(`<hyperlink ref="${at}" r:id="${id}"/>`);
      }
      return writeCell(cell, at, r === 0 ? STYLE.heading : isLink ? STYLE.link : STYLE.plain);
    });
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  const widths = (rows[0] ?? []).map((_, c) => {
    const longest = Math.max(...rows.map((row) => String(row[c] ?? "").length));
    const width = clamp(WIDTHS.least, longest + 2, WIDTHS.most);
    return `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`;
  });
  const xml = [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    widths.length === 0 ? "" : `<cols>${widths.join("")}</cols>`,
    `<sheetData>${body.join("")}</sheetData>`,
    marks.length === 0 ? "" : `<hyperlinks>${marks.join("")}</hyperlinks>`,
    "</worksheet>",
  ].join("");
  return { xml, links };
}

function writeCell(cell: Cell, at: string, style: number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number")
    return Number.isFinite(cell) ? `<c r="${at}" s="${style}"><v>${cell}</v></c>` : "";
  const text = escape(cell.slice(0, LONGEST_CELL));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A host and no spaces: more is asked of an address where the dataset is checked. */
const isAddress = (text: string): boolean => /^https?:\/\/[^\s|/?#]+[^\s|]*$/.test(text);

/** Returns the letters of a column: A … Z, AA … */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Returns text as it may stand in XML: what XML cannot hold at all is left out. */
const escape = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
