import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { fitNames } from "./fitNames.ts";

const GAP = 20;
const MORE = 15;
const group = (...widths: number[]) => widths;

describe("fitNames()", () => {
  it("shows all where there is room, to the pixel", () => {
    expect(fitNames([group(50, 30, 30), group(40, 20)], 190, GAP, MORE)).toEqual([2, 1]);
  });

  it("lets whole names fall away, those of later groups first, but no lead", () => {
    expect(fitNames([group(50, 30, 30), group(40, 20)], 189, GAP, MORE)).toEqual([2, 0]);
    expect(fitNames([group(50, 30, 30), group(40, 20)], 160, GAP, MORE)).toEqual([1, 0]);
    expect(fitNames([group(50, 30, 30), group(40, 20)], 110, GAP, MORE)).toEqual([0, 0]);
  });

  it("leaves out the last groups where not even the leads have room, never the first", () => {
    expect(fitNames([group(50, 30), group(40, 20)], 109, GAP, MORE)).toEqual([1]);
    expect(fitNames([group(50, 30), group(40, 20)], 10, GAP, MORE)).toEqual([0]);
    expect(fitNames([], 100, GAP, MORE)).toEqual([]);
  });

  it("never takes more than the room", () => {
    const width = integer({ min: 1, max: 300 });
    assert(
      property(
        array(array(width, { minLength: 2, maxLength: 9 }), {
          minLength: 1,
          maxLength: 4,
        }),
        integer({ min: 300, max: 1500 }),
        (groups, room) => {
          const shown = fitNames(groups, room, GAP, MORE);
          const taken = shown.map((count, i) => {
            const [lead = 0, ...names] = groups[i]!;
            const more = count > 0 && count < names.length ? MORE : 0;
            return lead + names.slice(0, count).reduce((sum, one) => sum + one, 0) + more;
          });
          expect(taken.reduce((sum, one) => sum + one + GAP, -GAP)).toBeLessThanOrEqual(room);
          expect(shown.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
