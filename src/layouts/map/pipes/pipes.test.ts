import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type HomePipes, homePipes } from "../../../../tests/fixtures/homePipes.ts";
import type { Corridors } from "../../../dataset/schema/corridors.ts";
import { drawPipes, type Pipe, type PipePicture } from "./drawPipes.ts";
import { trackFaults, usersOf } from "./orderTracks.ts";
import { pipeNetwork } from "./pipeNetwork.ts";
import { planPipes } from "./planPipes.ts";
import { routePipes } from "./routePipes.ts";
import { edgeOf } from "../base/nodeEdge.ts";
import type { Point } from "../../geometry/point.ts";
import type { PipeDisc, PipePlan } from "../base/pipePlan.ts";

const SIZE = { width: 1000, height: 860 };
/** As counted when the network was drawn; lower it when the drawing gets better. */
const CROSSINGS = 190;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe("the pipes of the shipped dataset", () => {
  let home: HomePipes;
  let plan: PipePlan;
  let picture: PipePicture;
  let discs: ReadonlyMap<string, PipeDisc>;
  const inputOf = ({ dataset, content, view }: HomePipes) => ({
    corridors: dataset.corridors,
    streams: content.streams,
    ...view(SIZE).view,
  });

  beforeAll(() => {
    home = homePipes();
    const made = planPipes(inputOf(home));
    if (made === null) throw new Error("the dataset has corridors");
    plan = made;
    ({ discs } = home.view(SIZE));
    picture = drawPipes(plan, home.view(SIZE).view);
  });

  const piped = () => home.dataset.streams.filter(({ id }) => picture.pipes.has(id));

  it("take in every stream, but for those from the edge of the map to the edge, which would turn back", () => {
    const ids = piped().map(({ id }) => id);
    expect([...picture.pipes.keys()]).toEqual(ids.toSorted());
    const left = home.dataset.streams.filter(({ id }) => !ids.includes(id));
    for (const { id, donor, receiver } of left)
      for (const end of [donor, receiver]) expect(discs.get(end)?.facing, id).not.toBeNull();
    expect(left.length).toBeLessThan(3);
  });

  it("do not depend on the order of the files", () => {
    const { corridors, streams, ...view } = inputOf(home);
    const other = planPipes({
      ...view,
      streams: streams.toReversed(),
      corridors: {
        nodes: corridors.nodes.toReversed(),
        edges: corridors.edges.toReversed().map((edge) => ({ ...edge, from: edge.to, to: edge.from })),
      },
    });
    expect(drawPipes(other!, home.view(SIZE).view)).toEqual(picture);
  });

  it("cross less than in the order of their names, and no more than they did", () => {
    const { network, groups, orders } = plan;
    const byName = usersOf(network, groups).map((own) => own.map(({ group }) => group));
    const { crossings } = trackFaults(network, groups, orders);
    expect(crossings).toBeLessThan(trackFaults(network, groups, byName).crossings / 2);
    expect(crossings).toBeLessThanOrEqual(CROSSINGS);
  });

  it("begin at the edge of the donor's disc and end with their arrow at the edge of the receiver's", () => {
    for (const { id, donor, receiver } of piped()) {
      const pipe = picture.pipes.get(id)!;
      const [from, to] = [discs.get(donor)!, discs.get(receiver)!];
      expect(distance(pipe.points[0]!, from), id).toBeCloseTo(edgeTowards(from, pipe.points[0]!), 3);
      const edge = edgeTowards(to, pipe.arrow);
      expect(distance(pipe.arrow, to), id).toBeCloseTo(edge, 3);
      expect(distance(pipe.points.at(-1)!, to), id).toBeGreaterThan(edge);
      const ahead = {
        x: pipe.arrow.x + Math.cos(pipe.arrow.angle),
        y: pipe.arrow.y + Math.sin(pipe.arrow.angle),
      };
      expect(distance(ahead, to), id).toBeLessThan(edge);
    }
  });

  it("meet no other at a disc", () => {
    for (const { id } of home.dataset.partners) {
      const ports = piped().flatMap((stream) => {
        const pipe = picture.pipes.get(stream.id)!;
        if (stream.donor === id) return [pipe.points[0]!];
        return stream.receiver === id ? [pipe.arrow] : [];
      });
      ports.forEach((port, i) => {
        for (const other of ports.slice(i + 1)) expect(distance(port, other), id).toBeGreaterThan(1);
      });
    }
  });

  it("run a pitch apart wherever two share a corridor, mutual exchanges too", () => {
    const straight = ({ course: { start, pieces } }: Pipe) =>
      pieces.flatMap(({ to, edge }, i) =>
        edge === null ? [] : [{ edge, to, from: pieces[i - 1]?.to ?? start }],
      );
    const pipes = [...picture.pipes.values()];
    let compared = 0;
    for (const [i, pipe] of pipes.entries()) {
      for (const other of pipes.slice(i + 1)) {
        for (const one of straight(pipe)) {
          const two = straight(other).find(({ edge }) => edge === one.edge);
          if (two === undefined) continue;
          compared++;
          expect(fromLine(one.from, two.from, two.to)).toBeGreaterThan(picture.pitchPx - 0.01);
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("stay inside the picture, bend little and are as long as they look", () => {
    for (const { streamId, points, bends, length, mid, d } of picture.pipes.values()) {
      for (const { x, y } of [...points, mid]) {
        expect(x, streamId).toBeGreaterThan(-20);
        expect(x, streamId).toBeLessThan(SIZE.width + 20);
        expect(y, streamId).toBeGreaterThan(-20);
        expect(y, streamId).toBeLessThan(SIZE.height + 20);
      }
      expect(bends, streamId).toBeLessThanOrEqual(8);
      expect(length).toBeGreaterThanOrEqual(distance(points[0]!, points.at(-1)!) - 0.01);
      expect(d).toMatch(/^M[-\d. ]+([LC][-\d. ]+)+$/);
    }
  });

  it("keep the order of their tracks at every zoom, and lie closer where there is less room", () => {
    const far = drawPipes(plan, home.view(SIZE, -1).view);
    const near = drawPipes(plan, home.view(SIZE, 1).view);
    expect(far.pitchPx).toBeLessThan(picture.pitchPx);
    expect(near.pitchPx).toBeGreaterThan(picture.pitchPx);
    expect([...far.pipes.keys()]).toEqual([...near.pipes.keys()]);
  });

  it("hold exits back at the edge that their side has", () => {
    const { view, frame } = home.view(SIZE, 1);
    const free = drawPipes(plan, view).pipes.get("heat-asnaes-town")!;
    const held = drawPipes(plan, { ...view, exitBox: frame.inner });
    // Far from the exits nothing moves by more than a hair: an angle at a shared junction has changed.
    held.pipes.get("heat-asnaes-town")!.points.forEach((point, i) => {
      expect(distance(point, free.points[i]!)).toBeLessThan(2);
    });
    const lowest = ({ points }: Pipe) => Math.max(...points.map(({ y }) => y));
    const farms = "yeast-novo-nordisk-farms";
    expect(lowest(held.pipes.get(farms)!)).toBeLessThan(lowest(drawPipes(plan, view).pipes.get(farms)!));
  });
});

/** Distance of a point from an endless line. */
function fromLine(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length === 0) return Infinity;
  return Math.abs((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length;
}

const edgeTowards = (at: PipeDisc, { x, y }: { x: number; y: number }) =>
  edgeOf(at, Math.atan2(y - at.y, x - at.x));

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
