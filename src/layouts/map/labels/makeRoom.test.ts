import { describe, expect, it } from "vitest";
import type { LabelRequest } from "./label.ts";
import { isInTheWay, type Stand } from "./stands.ts";
import { type Taken, withRoomFor } from "./makeRoom.ts";

const WIDTH = 40;
const HEIGHT = 10;

/** A name that may stand at some places along one line, the first the cheapest. */
function name(id: string, places: readonly number[], need = 1) {
  const request: LabelRequest = { id, rank: 1, width: WIDTH, height: HEIGHT, candidates: [], need };
  const stands = places.map((x, index): Stand => {
    const box = { x, y: 0, width: WIDTH, height: HEIGHT };
    const own = { x, y: 0, align: "left", isAbove: false, cost: index } as const;
    return { own, index, box, parts: [box], cost: index, leader: null, isOff: false };
  });
  return { request, stands };
}

type Name = ReturnType<typeof name>;

/** Puts some names down at their first places, and lets others look for room. */
function placed(standing: readonly Name[], missing: readonly Name[]) {
  const all = new Map([...standing, ...missing].map(({ request, stands }) => [request, stands]));
  const taken = new Map(
    standing.map(({ request, stands }): [string, Taken] => [request.id, { request, stand: stands[0]! }]),
  );
  const found = withRoomFor(
    missing.map(({ request }) => request),
    taken,
    (request) => all.get(request) ?? [],
  );
  const names = [...found.values()];
  for (const [i, one] of names.entries())
    for (const other of names.slice(i + 1)) expect(isInTheWay(one.stand, other.stand)).toBe(false);
  return Object.fromEntries(names.map(({ request, stand }) => [request.id, stand.box.x]));
}

describe("withRoomFor", () => {
  it("moves the one that has another place", () => {
    expect(placed([name("movable", [0, 100])], [name("fixed", [10])])).toEqual({ movable: 100, fixed: 10 });
  });

  it("moves one after the other, each out of the way of the next", () => {
    const standing = [name("a", [0, 100]), name("b", [100, 200]), name("c", [200, 300])];
    expect(placed(standing, [name("new", [0])])).toEqual({ new: 0, a: 100, b: 200, c: 300 });
  });

  it("moves two at once for one between them", () => {
    const standing = [name("left", [0, -100]), name("right", [60, 160])];
    expect(placed(standing, [name("middle", [30])])).toEqual({ left: -100, middle: 30, right: 160 });
  });

  it("leaves out what matters less where there is no room for both", () => {
    expect(placed([name("small", [0], 0.2)], [name("chief", [10], 1)])).toEqual({ chief: 10 });
    expect(placed([name("chief", [0], 1)], [name("small", [10], 0.2)])).toEqual({ chief: 0 });
  });

  it("leaves every name at the cheapest place that the others leave it", () => {
    expect(placed([name("a", [0, 100]), name("b", [300, 400])], [name("new", [50, 200])])).toEqual({
      a: 0,
      new: 50,
      b: 300,
    });
  });

  it("leaves the rest as it is for a name without any place", () => {
    expect(placed([name("a", [0, 100])], [name("lost", [])])).toEqual({ a: 0 });
  });
});
