import { edgeOf } from "../base/nodeEdge.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { type HomePipes, homePipes } from "../../../../tests/fixtures/homePipes.ts";
import { drawPipes, type Pipe, type PipePicture } from "./drawPipes.ts";
import { trackFaults, usersOf } from "./orderTracks.ts";
import { planPipes } from "./planPipes.ts";
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
