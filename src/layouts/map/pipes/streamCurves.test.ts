import { describe, expect, it } from "vitest";
import { streamCurves } from "./streamCurves.ts";
import { DIAMOND } from "../base/nodeEdge.ts";
import { strokeEndOf, type MapStream, pointOn, type StreamNode } from "../base/streamCourse.ts";

const node = (id: string, x: number, y: number, radius = 20): StreamNode => ({
  id,
  x,
  y,
  radius,
  facing: null,
});
const stream = (streamId: string, donor: string, receiver: string) => ({ streamId, donor, receiver });
const layout = (nodes: StreamNode[], streams: ReturnType<typeof stream>[]) =>
  streamCurves({ nodes: new Map(nodes.map((n) => [n.id, n])), streams, gapPx: 6, arrowPx: 9 });

const samples = (course: MapStream) => Array.from({ length: 41 }, (_, i) => pointOn(course, i / 40));
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);
const nearest = (a: MapStream, b: MapStream) =>
  Math.min(...samples(a).flatMap((p) => samples(b).map((q) => distance(p, q))));

const works = node("works", 100, 300);
const mill = node("mill", 500, 120);

describe("streamCurves", () => {
  it("begins at the edge of the donor's disc and ends with its arrow at the edge of the receiver's", () => {
    const [course] = layout([works, mill], [stream("steam", "works", "mill")]);
    expect(distance(course!.points[0]!, works)).toBeCloseTo(20, 6);
    expect(distance(course!.tip, mill)).toBeCloseTo(20, 6);
    expect(distance(strokeEndOf(course!), course!.tip)).toBeCloseTo(9, 6);
    expect(distance(strokeEndOf(course!), mill)).toBeGreaterThan(distance(course!.tip, mill));
  });

  it("keeps streams between the same two places a pipe's width apart over their whole course", () => {
    const courses = layout(
      [works, mill],
      [stream("steam", "works", "mill"), stream("gas", "works", "mill"), stream("water", "works", "mill")],
    );
    expect(courses).toHaveLength(3);
    expect(nearest(courses[0]!, courses[1]!)).toBeGreaterThan(4.5);
    expect(nearest(courses[1]!, courses[2]!)).toBeGreaterThan(4.5);
    expect(nearest(courses[0]!, courses[2]!)).toBeGreaterThan(9);
  });

  it("goes round a partner that stands in the way", () => {
    const farm = node("farm", 300, 210, 12);
    const courses = layout([works, mill, farm], [stream("steam", "works", "mill")]);
    expect(Math.min(...samples(courses[0]!).map((at) => distance(at, farm)))).toBeGreaterThan(12 + 3);
  });

  it("comes to a gate on its diamond, however many there are", () => {
    const gate = { ...node("gate", 400, 600, 12), facing: -Math.PI / 2 };
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const courses = layout(
      [works, gate],
      ids.map((id) => stream(id, "works", "gate")),
    );
    for (const { tip } of courses) {
      expect(Math.abs(tip.x - gate.x) + Math.abs(tip.y - gate.y)).toBeCloseTo(12 * DIAMOND, 6);
      expect(tip.y).toBeLessThan(gate.y);
    }
  });

  it("bows a mutual exchange to opposite sides, each on the right of its way", () => {
    const [there, back] = layout(
      [works, mill],
      [stream("steam", "works", "mill"), stream("condensate", "mill", "works")],
    );
    const side = (course: MapStream) => {
      const at = pointOn(course, 0.5);
      return (mill.x - works.x) * (at.y - works.y) - (mill.y - works.y) * (at.x - works.x);
    };
    expect(Math.sign(side(there!))).toBe(1);
    expect(Math.sign(side(back!))).toBe(-1);
    expect(nearest(there!, back!)).toBeGreaterThan(4.5);
  });

  it("leaves a disc at different places towards different partners, even in one direction", () => {
    const courses = layout(
      [works, mill, node("farm", 900, -60)],
      [stream("steam", "works", "mill"), stream("ash", "works", "farm")],
    );
    expect(distance(courses[0]!.points[0]!, courses[1]!.points[0]!)).toBeGreaterThan(5);
  });

  it("gives the same place whatever order the streams come in", () => {
    const streams = [
      stream("a", "works", "mill"),
      stream("b", "mill", "works"),
      stream("c", "works", "farm"),
    ];
    const nodes = [works, mill, node("farm", 300, 600)];
    const byId = (courses: MapStream[]) => courses.toSorted((p, q) => (p.streamId < q.streamId ? -1 : 1));
    expect(byId(layout(nodes, streams.toReversed()))).toEqual(byId(layout(nodes, streams)));
  });

  it("draws nothing between partners that stand as one, nor to a partner without a disc", () => {
    const group = node("place", 0, 0);
    const nodes = new Map([
      ["works", group],
      ["mill", group],
    ]);
    const streams = [stream("steam", "works", "mill"), stream("ash", "works", "nowhere")];
    expect(streamCurves({ nodes, streams, gapPx: 6, arrowPx: 9 })).toEqual([]);
  });
});
