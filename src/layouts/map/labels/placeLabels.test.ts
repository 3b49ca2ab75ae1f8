import { describe, expect, it } from "vitest";
import type { Disc } from "../../geometry/disc.ts";
import type { LabelCandidate } from "./candidates.ts";
import type { LabelRequest } from "./label.ts";
import { placeLabels } from "./placeLabels.ts";

const WEST: Disc = { x: 100, y: 100, radius: 10 };
const EAST: Disc = { x: 200, y: 100, radius: 10 };

const at = (x: number, y: number): LabelCandidate => ({ x, y, align: "left", isAbove: false, cost: 0 });

function name(id: string, disc: Disc, candidates: readonly LabelCandidate[], width = 62): LabelRequest {
  return { id, rank: id === "west" ? 1 : 2, width, height: 16, disc, candidates };
}

/** Places names about two discs that stand beside each other. */
const placed = (requests: readonly LabelRequest[]) =>
  placeLabels({
    requests,
    obstacles: [],
    discs: [WEST, EAST],
    streamLines: [],
    drawnLines: [],
    outlines: [],
    besidePx: 3,
    frame: { x: 0, y: 0, width: 400, height: 200 },
  });

describe("placeLabels", () => {
  const above = name("west", WEST, [at(70, 70)]); // 4 px from its disc
  const [between, beyond] = [at(124, 92), at(216, 92)];

  it("puts no name nearer to a disc than that disc's own name, even if it is nearer to its own", () => {
    // 6 px from either disc.
    const close = at(116, 92);
    expect(placed([above, name("east", EAST, [close, beyond], 68)]).get("east")?.x).toBe(beyond.x);
  });

  it("leaves a name between two discs where the other's own stands clearly nearer", () => {
    const touching = name("west", WEST, [at(70, 72)]); // 2 px
    expect(placed([touching, name("east", EAST, [between, beyond])]).get("east")?.x).toBe(between.x);
  });

  it("lets others move before a name stands where it should not, and puts it there rather than nowhere", () => {
    const paper = { x: 0, y: 150, width: 400, height: 50 };
    const west = name("west", WEST, [at(114, 92), at(26, 92)]);
    const [inTheWay, onPaper] = [at(124, 92), at(170, 160)];
    const east = { ...name("east", EAST, [onPaper, inTheWay]), keepsOff: paper, need: 1 };
    const both = placed([{ ...west, need: 1 }, east]);
    expect([both.get("west")?.x, both.get("east")?.x]).toEqual([26, inTheWay.x]);
    const alone = placed([west, { ...east, candidates: [onPaper] }]);
    expect(alone.get("east")?.x).toBe(onPaper.x);
  });

  it("has a name that must be sure where another disc is as near only if it stood nowhere otherwise", () => {
    const [belowWest, dear] = [at(104, 112), { ...beyond, cost: 20 }];
    const east = (candidates: readonly LabelCandidate[], isSure: boolean) =>
      placed([{ ...name("east", EAST, candidates, 90), isSure, need: 1 }]).get("east")?.x;
    expect(east([belowWest, dear], false)).toBe(belowWest.x);
    expect(east([belowWest, dear], true)).toBe(beyond.x);
    expect(east([belowWest], true)).toBe(belowWest.x);
  });
});
