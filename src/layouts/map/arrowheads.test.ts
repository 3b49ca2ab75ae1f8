import { describe, expect, it } from "vitest";
import { MAPS, pictureOf, sceneOf, stageSceneOf, yearsOfChange } from "../../../tests/fixtures/realMap.ts";
import { directionTo, wrapAngle } from "../geometry/angle.ts";
import type { Point } from "../geometry/point.ts";
import { edgeOf } from "./base/nodeEdge.ts";
import type { MapNode } from "./base/nodes.ts";
import type { MapStream } from "./base/streamCourse.ts";
import { type DrawnStream, layoutTrunks } from "./trunks.ts";

/** The boxes that the map has on pages, in halls and on stages, with the type that they have there. */
const PAGES = [
  // Not on a phone on its side, whose map is lower than it is drawn for: there five partners share one spot with their pipes.
  ...MAPS.filter(({ height }) => height > 320).map((page) => ({ ...page, isStage: false })),
  { page: "hall", width: 1920, height: 774, type: 2, isStage: true },
  { page: "large hall", width: 3840, height: 1548, type: 4, isStage: true },
  { page: "hall in portrait", width: 1080, height: 704, type: 2, isStage: true },
  { page: "stage", width: 1280, height: 838, type: 1.755, isStage: true },
];

const MOST_ASIDE = (36 * Math.PI) / 180; // from straight at the middle of the disc
const MOST_KINK = (115 * Math.PI) / 180; // between the end of a pipe and its head
const TOUCH_PX = 1;

interface Arrival {
  readonly at: string;
  readonly node: MapNode;
  readonly course: MapStream;
  readonly head: { readonly tip: Point; readonly left: Point; readonly right: Point };
  readonly arrowPx: number;
  /** Discs that are seen in the year. */
  readonly discs: readonly MapNode[];
  /** Those of its donor and its receiver. */
  readonly ends: readonly MapNode[];
}

function headOf(d: string): Arrival["head"] {
  const [x = 0, y = 0, ...rest] = [...d.matchAll(/-?[\d.]+/g)].map(([px]) => Number(px));
  const [leftX = 0, leftY = 0, rightX = 0, rightY = 0] = rest;
  return { tip: { x, y }, left: { x: leftX, y: leftY }, right: { x: rightX, y: rightY } };
}

const rounded = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Every arrowhead of a page at home, in every year. Where discs and pipes are no year changes. */
function arrivalsOn({ isStage, ...page }: (typeof PAGES)[number]): Arrival[] {
  const { type } = page;
  const sceneIn = (year: number) =>
    isStage ? stageSceneOf({ year, language: "en", type }) : sceneOf(year, "en", type);
  const { streams, nodes, sizes } = pictureOf(sceneIn(2018), page);
  return yearsOfChange().flatMap((year) => {
    const { groups, families, shown, streams: ends } = sceneIn(year);
    const drawn = new Map(
      groups.map(({ streamId, streams: own }): [string, DrawnStream] => [
        streamId,
        { family: families.get(streamId) ?? "energy", kind: "pipe", count: own.length },
      ]),
    );
    const courses = new Map(
      streams.filter(({ streamId }) => drawn.has(streamId)).map((course) => [rounded(course.tip), course]),
    );
    const discs = [...nodes].flatMap(([id, node]) => (shown.has(id) ? [node] : []));
    return layoutTrunks(streams, drawn, sizes.strokePx).flatMap(({ heads }) =>
      heads.map(({ d }): Arrival => {
        const head = headOf(d);
        const course = courses.get(rounded(head.tip))!;
        const { donor, receiver } = ends.find(({ streamId }) => streamId === course.streamId)!;
        const at = `${page.page} ${year} ${course.streamId}`;
        const [from, node] = [nodes.get(donor)!, nodes.get(receiver)!];
        return { at, node, course, head, arrowPx: sizes.arrowPx, discs, ends: [from, node] };
      }),
    );
  });
}

/** How deep a point lies in a mark, in px; less than 0 outside. */
const depthIn = (node: MapNode, point: Point) =>
  edgeOf(node, directionTo(node, point)) - Math.hypot(point.x - node.x, point.y - node.y);

/** Points all over a head. */
const bodyOf = ({ tip, left, right }: Arrival["head"]): Point[] =>
  [0.25, 0.5, 0.75, 1].flatMap((back) =>
    [0, 0.25, 0.5, 0.75, 1].map((aside) => {
      const at = (axis: "x" | "y") =>
        tip[axis] + back * ((1 - aside) * left[axis] + aside * right[axis] - tip[axis]);
      return { x: at("x"), y: at("y") };
    }),
  );

const axisOf = ({ tip, left, right }: Arrival["head"]) =>
  directionTo({ x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }, tip);

/** By how much a pipe turns in its last piece, as long as its head. */
function kinkOf({ course: { points }, head, arrowPx }: Arrival): number {
  const end = points.at(-1)!;
  const before = points.toReversed().find(({ x, y }) => Math.hypot(x - end.x, y - end.y) > 1.2 * arrowPx);
  return Math.abs(wrapAngle(directionTo(before ?? points[0]!, end) - axisOf(head)));
}

describe.each(PAGES)("the arrowheads on a map of $page, in every year", (page) => {
  const arrivals = arrivalsOn(page);
  const where = (isWrong: (arrival: Arrival) => boolean) => [
    ...new Set(arrivals.filter(isWrong).map(({ at }) => at)),
  ];

  it("have their tip on the edge of the receiver's mark", () => {
    expect(arrivals.length).toBeGreaterThan(500);
    expect(where(({ node, head }) => Math.abs(depthIn(node, head.tip)) > 0.3)).toEqual([]);
  });

  it("point at its middle", () => {
    const aside = ({ node, head }: Arrival) => wrapAngle(directionTo(head.tip, node) - axisOf(head));
    expect(where((one) => Math.abs(aside(one)) > MOST_ASIDE)).toEqual([]);
  });

  it("lie on no mark", () => {
    const isOn = ({ head, discs }: Arrival) =>
      discs.some((disc) => bodyOf(head).some((point) => depthIn(disc, point) > TOUCH_PX));
    expect(where(isOn)).toEqual([]);
  });

  it("are where their pipe comes to, which runs under neither of its discs", () => {
    const isUnder = ({ course, ends }: Arrival) =>
      ends.some((disc) => course.points.some((point) => depthIn(disc, point) > TOUCH_PX));
    expect(where(isUnder)).toEqual([]);
    expect(where((one) => kinkOf(one) > MOST_KINK)).toEqual([]);
  });
});
