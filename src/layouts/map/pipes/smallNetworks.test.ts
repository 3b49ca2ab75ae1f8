import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corridors } from "../../../dataset/schema/corridors.ts";
import { drawPipes } from "./drawPipes.ts";
import { pipeNetwork } from "./pipeNetwork.ts";
import { planPipes } from "./planPipes.ts";
import { routePipes } from "./routePipes.ts";
import type { PipeDisc } from "../base/pipePlan.ts";

const edge = (from: string, to: string) => ({
  from,
  to,
  schematic: true,
  references: [],
  name: null,
  note: null,
});
const junction = (id: string, lon: number, lat: number, exit: "south" | null = null) => ({
  id,
  partner: null,
  lonLat: [lon, lat] as const,
  exit,
});
const site = (id: string) => ({ id, partner: id, lonLat: null, exit: null });
const project = ([lon, lat]: readonly [number, number]) => ({ x: lon * 100, y: -lat * 100 });
const disc = (x: number, y: number, radius = 10, facing: number | null = null): PipeDisc => ({
  x,
  y,
  radius,
  facing,
});
const stream = (streamId: string, donor: string, receiver: string) => ({ streamId, donor, receiver });

describe("ways over the network", () => {
  // works – a – b – mill, and a way round by c; a third partner lies straight between a and b.
  const corridors: Corridors = {
    nodes: [
      site("works"),
      site("mill"),
      site("farm"),
      junction("a", 1, 0),
      junction("b", 3, 0),
      junction("c", 2, -1, "south"),
    ],
    edges: [
      edge("works", "a"),
      edge("a", "farm"),
      edge("farm", "b"),
      edge("a", "c"),
      edge("c", "b"),
      edge("b", "mill"),
    ],
  };
  const discs = new Map([
    ["works", disc(0, 0)],
    ["farm", disc(200, 0)],
    ["mill", disc(400, 0)],
    ["harbour", disc(200, 300, 8, -Math.PI / 2)],
  ]);
  const wayOf = (donor: string, receiver: string) => {
    const streams = [stream("s", donor, receiver)];
    const network = pipeNetwork({ corridors, streams, project, discs });
    return routePipes(network, streams, discs).map(({ steps }) =>
      steps.map(({ edge: number }) => {
        const own = network.edges[number]!;
        return [network.nodes[own.a]!.id, network.nodes[own.b]!.id].toSorted().join("–");
      }),
    )[0];
  };

  it("never pass through a third partner", () => {
    expect(wayOf("works", "mill")?.toSorted()).toEqual(["a–c", "a–works", "b–c", "b–mill"]);
  });

  it("end at a partner where the corridor does", () => {
    expect(wayOf("works", "farm")?.toSorted()).toEqual(["a–farm", "a–works"]);
  });

  it("leave by an exit for a partner at the edge that has no node", () => {
    expect(wayOf("works", "harbour")).toContain("c–leg harbour");
  });

  it("are missing for a partner without a disc, and for one with itself", () => {
    expect(wayOf("works", "nobody")).toBeUndefined();
    expect(wayOf("works", "works")).toBeUndefined();
  });

  it("are not planned without corridors", () => {
    expect(planPipes({ corridors: { nodes: [], edges: [] }, streams: [], project, discs })).toBeNull();
  });
});

describe("any small network", () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 6 }), y: fc.integer({ min: 0, max: 6 }) });
  const network = fc.record({
    sites: fc.array(place, { minLength: 2, maxLength: 5 }),
    junctions: fc.array(place, { maxLength: 6 }),
    edges: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 20 }),
    streams: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 }),
    scale: fc.constantFrom(0.01, 0.4, 1, 8),
  });

  it("gives pipes of plain numbers, whatever lies on whatever", () => {
    fc.assert(
      fc.property(network, ({ sites, junctions, edges, streams, scale }) => {
        const ids = [...sites.map((_, i) => `site-${i}`), ...junctions.map((_, i) => `junction-${i}`)];
        const corridors: Corridors = {
          nodes: [
            ...sites.map((_, i) => site(`site-${i}`)),
            ...junctions.map(({ x, y }, i) => junction(`junction-${i}`, x, y, i === 0 ? "south" : null)),
          ],
          edges: [
            edge("site-0", "site-1"),
            ...edges.map(([a, b]) => edge(ids[a % ids.length]!, ids[b % ids.length]!)),
          ],
        };
        const discs = new Map([
          ...sites.map(({ x, y }, i) => [`site-${i}`, disc(x * 100 * scale, -y * 100 * scale)] as const),
          ["edge", disc(300, 700, 6, -Math.PI / 2)] as const,
        ]);
        const all = streams.map(([a, b], i) =>
          stream(`s${i}`, `site-${a % sites.length}`, b === 0 ? "edge" : `site-${b % sites.length}`),
        );
        const scaled = ([lon, lat]: readonly [number, number]) => ({
          x: lon * 100 * scale,
          y: -lat * 100 * scale,
        });
        const input = { corridors, streams: all, project: scaled, discs };
        const plan = planPipes(input)!;
        const { pipes } = drawPipes(plan, { ...input, pitchPx: 6, arrowPx: 9, exitBox: null });
        for (const { d, arrow, mid, length, points } of pipes.values()) {
          expect(d).not.toMatch(/NaN|Infinity|undefined/);
          const numbers = [
            arrow.x,
            arrow.y,
            arrow.angle,
            mid.x,
            mid.y,
            length,
            ...points.flatMap(({ x, y }) => [x, y]),
          ];
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
