import { array, assert, double, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps } from "../geometry/box.ts";
import { type NameRoom, type NameWish, placeNames } from "./names.ts";

const plate = { width: 200, height: 100 };
const room: NameRoom = { plate, taken: [] };
const wish = (id: string, x: number, y: number, ...widths: number[]): NameWish => ({
  id,
  mark: { x: x - 5, y: y - 5, width: 10, height: 10 },
  sizes: (widths.length === 0 ? [40] : widths).map((width) => ({ width, height: 12 })),
});
const at = (wishes: readonly NameWish[], own = room) =>
  placeNames(wishes, own).map(({ id, box: { x, y }, size, anchor }) => [id, x, y, size, anchor]);

describe("placeNames()", () => {
  it("puts a name to the right of its mark, in the middle of its height", () => {
    expect(at([wish("a", 50, 50)])).toEqual([["a", 59, 44, 0, "start"]]);
  });

  it("puts it to the left where the plate ends, or something is in the way", () => {
    expect(at([wish("a", 180, 50)])).toEqual([["a", 131, 44, 0, "end"]]);
    const title = { x: 60, y: 46, width: 30, height: 8 };
    // To the left there is no room for 40 px, so above.
    expect(at([wish("a", 50, 50)], { plate, taken: [title] })).toEqual([["a", 30, 29, 0, "middle"]]);
  });

  it("leads a line to a name that finds no room beside its mark", () => {
    const wall = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
    const taken = [wall(57, 30, 8, 40), wall(35, 30, 8, 40), wall(35, 30, 30, 8), wall(35, 62, 30, 8)];
    const [found] = placeNames([wish("a", 50, 50)], { plate, taken });
    expect(found).toBeUndefined();
    const [through] = placeNames([wish("a", 50, 50)], { plate, taken: taken.slice(0, 3) });
    // From the edge of the mark.
    expect(through?.leader?.[0]).toEqual({ x: 50, y: 55 });
  });

  it("says of all as much as every one of them has room for", () => {
    expect(
      at([wish("a", 50, 20, 60, 30), wish("b", 50, 80, 30)]).map(([id, , , size]) => [id, size]),
    ).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
    const wide = [wish("a", 50, 20, 190, 30), wish("b", 50, 80, 190, 20), wish("c", 100, 50, 190, 20)];
    expect(at(wide).map(([, , , size]) => size)).toEqual([1, 1, 1]);
  });

  it("gives a name that is asked for its place before others", () => {
    const narrow = { plate: { width: 100, height: 44 }, taken: [] };
    const two = [wish("a", 43, 36, 70), wish("b", 57, 36, 70)];
    const named = (own: readonly NameWish[]) => placeNames(own, narrow).map(({ id }) => id);
    expect(named([two[0]!, { ...two[1]!, turn: 0 }])).toEqual(["b"]);
    expect(named([{ ...two[0]!, turn: 0 }, two[1]!])).toEqual(["a"]);
  });

  it("lets those choose first that found no room", () => {
    // First, the wide one would stand above, across the only way of the other, which has room above alone.
    const low = { plate: { width: 100, height: 60 }, taken: [] };
    const placed = placeNames([wish("wide", 50, 52, 88), wish("small", 75, 52, 30)], low);
    expect(placed.map(({ id, leader }) => [id, leader !== null])).toEqual([
      ["small", false],
      ["wide", true],
    ]);
  });

  it("names all where one by one the last would find no room, however they take turns", () => {
    // A fan of names above each other, each with its few places.
    const wall = { x: 0, y: 0, width: 60, height: 100 };
    const marks = [20, 34, 48, 62, 76].map((y, i) => wish(String(i), 75, y, 100));
    expect(
      placeNames(marks, { plate, taken: [wall] })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("lets a name slide along its mark where the edge of the plate is near", () => {
    const [name] = placeNames([wish("a", 40, 80, 120)], {
      plate: { width: 140, height: 104 },
      taken: [{ x: 0, y: 0, width: 140, height: 70 }],
    });
    expect(name?.box.x).toBe(10);
  });

  it("leaves out what finds no room, and keeps the others", () => {
    expect(at([wish("a", 50, 50, 300), wish("b", 100, 50)]).map(([id]) => id)).toEqual(["b"]);
  });

  it("never lets a name lie on another, on a mark or beyond the plate", () => {
    const place = record({
      x: double({ min: 10, max: 590, noNaN: true }),
      y: double({ min: 10, max: 390, noNaN: true }),
      width: double({ min: 20, max: 180, noNaN: true }),
    });
    assert(
      property(array(place, { minLength: 1, maxLength: 14 }), (places) => {
        const wishes = places.map(({ x, y, width }, i) => wish(String(i), x, y, width));
        const whole = { width: 600, height: 400 };
        const placed = placeNames(wishes, { plate: whole, taken: [] });
        placed.forEach(({ id, box }, i) => {
          expect(contains({ x: 0, y: 0, ...whole }, box)).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
          for (const { mark } of wishes.filter((other) => other.id !== id))
            expect(overlaps(box, mark)).toBe(false);
        });
      }),
    );
  });
});
