import type { Atlas } from "./atlas.ts";
import type { SelectedRecord } from "./record.ts";
import { type Ground, LETTERS_A_LINE, linesOf } from "./recordLines.ts";
import type { PartName, RecordItem } from "./recordItem.ts";
import { partsOf } from "./recordParts.ts";

/** A part of a record, or as much of it as stands on one page. */
export interface PagePart {
  readonly name: PartName;
  readonly items: readonly RecordItem[];
  /** Whether its beginning stands on the page before. */
  readonly isContinued: boolean;
}

/** What a hall sees of a record at one time. */
export interface RecordPage {
  readonly parts: readonly PagePart[];
  /** How long it takes to read, in s. */
  readonly seconds: number;
}

/** So many lines stand on a page, whatever the screen: the page is as large as its type, see `record.css`. */
const LINES = 22;
/** A heading with the space above it, and the space between two items, in lines. */
const HEADING = 1.6;
const GAP = 0.3;
/** A part that does not fit begins all the same where so many lines are left, else on the next page. */
const LEAST_TO_BEGIN = 9;

/** Who reads from a screen across a hall takes about so many letters a second; lines are full to so much of them. */
const LETTERS_A_SECOND = 14;
const FILL = 0.6;
const SHORTEST_S = 6;

/**
 * Returns a record as pages for a hall, in the order of its parts. The pages are the
 * same in both languages, so that who changes the language stays on the page.
 * @param year the names of partners are those of this year, and what runs in it comes first
 */
export function recordPages(atlas: Atlas, selected: SelectedRecord, year: number): RecordPage[] {
  const ground: Ground = { atlas, selected, year };
  const pages: Page[] = [];
  for (const { name, items } of partsOf(atlas, selected, year)) {
    const heights = items.map((item) => linesOf(item, ground) + GAP);
    const whole = HEADING + heights.reduce((sum, height) => sum + height, 0);
    let page = pages.at(-1);
    if (page === undefined || (whole > page.room && page.room < LEAST_TO_BEGIN)) page = newPage(pages);
    let open = beginPart(page, name, false);
    for (const [i, item] of items.entries()) {
      const height = heights[i] ?? 0;
      if (height > page.room && open.length > 0) {
        page = newPage(pages);
        open = beginPart(page, name, true);
      }
      open.push(item);
      page.room -= height;
      page.lines += height;
    }
  }
  return pages.map(({ parts, lines }) => ({ parts, seconds: secondsToRead(lines) }));
}

/** A page that is being filled. */
interface Page {
  readonly parts: PagePart[];
  room: number;
  lines: number;
}

function newPage(pages: Page[]): Page {
  const page: Page = { parts: [], room: LINES, lines: 0 };
  pages.push(page);
  return page;
}

/** Begins a part on a page, and returns the list that takes its items. */
function beginPart(page: Page, name: PartName, isContinued: boolean): RecordItem[] {
  const items: RecordItem[] = [];
  page.parts.push({ name, items, isContinued });
  page.room -= HEADING;
  return items;
}

const secondsToRead = (lines: number): number =>
  Math.max(SHORTEST_S, Math.round((lines * LETTERS_A_LINE * FILL) / LETTERS_A_SECOND));
