import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { namesInTurns } from "./namesInTurns.ts";
import { NAME_PAD, namePx, type RowWords } from "./rowWords.ts";

const [stream] = smallDataset().streams;
if (stream === undefined) throw new Error("the small dataset has streams");

const FONT_PX = 10;
/** From 100 to 500, of which 38 px at either side are for arrowheads: 324 px for names. */
const turns = (count: number) => ({
  fontPx: FONT_PX,
  donorX: 100,
  receiverX: 500,
  columns: Array.from({ length: count }, (_, i) => ({
    x: 150 + (i * 300) / count + NAME_PAD,
    widthPx: 300 / count,
  })),
});
/** A row that is so wide with the band around its name. */
const row = (widthPx: number, words: Partial<RowWords> = {}): RowWords => ({
  stream,
  nameEm: (widthPx - 2 * NAME_PAD) / FONT_PX,
  moreEm: 0,
  markEm: 0,
  ...words,
});
const startsOf = (rows: readonly RowWords[], count: number) =>
  namesInTurns(rows, turns(count)).map(({ nameX }) => (nameX === null ? null : Math.round(nameX - NAME_PAD)));

describe("names in turns", () => {
  it("begin at their columns", () => {
    expect(startsOf([row(100), row(100), row(80)], 2)).toEqual([150, 300, 150]);
    expect(startsOf([row(100), row(100), row(80)], 1)).toEqual([150, 150, 150]);
  });

  it("go as far right as those beside them need, and as far left as they end too late", () => {
    expect(startsOf([row(200), row(90), row(80)], 2)).toEqual([150, 350, 150]);
    expect(startsOf([row(80), row(200), row(80)], 2)).toEqual([150, 262, 150]);
  });

  it("take of the room for curves what they need, and no more than there is", () => {
    expect(startsOf([row(320)], 1)).toEqual([142]);
    expect(startsOf([row(325)], 1)).toEqual([null]);
  });

  it("lose what is said behind them, then the marks beside, before one goes", () => {
    const [first, second] = namesInTurns([row(130, { moreEm: 5, markEm: 3 }), row(140)], turns(2));
    expect(first).toMatchObject({ hasMore: false, hasMark: true });
    expect(second?.nameX).not.toBeNull();
    const [long, beside] = namesInTurns([row(170, { markEm: 3 }), row(140)], turns(2));
    expect(long).toMatchObject({ hasMark: false });
    expect(beside?.nameX).not.toBeNull();
    expect(startsOf([row(190), row(140)], 2)).toEqual([150, null]);
  });

  it("never meet, whatever there is", () => {
    const anyRow = record({ px: integer({ min: 30, max: 400 }), markEm: integer({ min: 0, max: 4 }) });
    assert(
      property(array(anyRow, { maxLength: 40 }), integer({ min: 1, max: 4 }), (list, count) => {
        const rows = list.map(({ px, markEm }) => row(px, { markEm }));
        const boxes = namesInTurns(rows, turns(count)).map((name, i) => {
          const x0 = (name.nameX ?? NaN) - NAME_PAD;
          return { x0, x1: x0 + namePx(rows[i] ?? row(0), FONT_PX, name) };
        });
        boxes.forEach((one, i) =>
          boxes.slice(i + 1, i + count).forEach((other) => {
            expect(one.x0 < other.x1 - 0.1 && other.x0 < one.x1 - 0.1).toBe(false);
          }),
        );
      }),
    );
  });
});
