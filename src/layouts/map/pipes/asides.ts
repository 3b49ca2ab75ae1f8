import { boxAround } from "../../geometry/box.ts";
import { nearestPart } from "../../geometry/line.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import { fanOut } from "../base/fan.ts";
import { layoutMapFrame } from "../base/frame.ts";
import { type FanOffsets, fanOffsets, firmness, layoutMapNodes } from "../base/nodes.ts";
import { projectionOf } from "../base/mercator.ts";
import { pipeLines } from "./drawPipes.ts";
import type { Box } from "../../geometry/box.ts";
import type { StreamEnds } from "../base/streamCourse.ts";
import type { Point } from "../../geometry/point.ts";
import { homeWidthPx, markSizes } from "../base/markSizes.ts";
import type { MapPlace } from "../base/scene.ts";
import type { PipePlan } from "../base/pipePlan.ts";

const STEPS = 6; // of a zoom level: between two of them sites glide
const CLEAR_PX = 3; // between a pipe and the mark of a site that it does not join, at scale 1
const LEAST_PX = 0.2;
const GAP_PX = 12; // between two sites, at scale 1
const MOST_PX = 18; // further a site never moves for a pipe, at scale 1
const ROUNDS = 6;
const AROUND = 1.5; // of the home view, so that its edge bends no corridor

/** What of a scene tells where sites and pipes stand. */
export interface SitesAndStreams {
  readonly places: readonly MapPlace[];
  readonly home: Bounds;
  readonly streams: readonly StreamEnds[];
}

/** What pipes sites are to make way for, and at which zoom and size of type and of figures in discs. */
export interface AsidesInput {
  readonly plan: PipePlan;
  readonly scene: SitesAndStreams;
  readonly zoom: number;
  readonly type: number;
  readonly digitPx: number;
}

/**
 * Returns how far sites stand from their true places so that they keep off the pipes that they do not join: the fan
 * knows only sites, and pipes end at sites, so both are thought over in turn. That takes as long as a whole picture, so
 * it is done once for every sixth of a zoom level, and sites glide from one to the next.
 *
 * @param known what has been thought over before for this plan; it is added to
 */
export function asidesFor(
  { plan, scene, zoom, type, digitPx }: AsidesInput,
  fan: FanOffsets,
  known: Map<string, FanOffsets>,
): FanOffsets {
  const asideAt = (step: number): FanOffsets => {
    const key = `${type} ${digitPx} ${step}`;
    const aside = known.get(key) ?? asideOf({ plan, scene, zoom: step / STEPS, type, digitPx });
    known.set(key, aside);
    return aside;
  };
  const step = Math.floor(zoom * STEPS);
  const [before, after, part] = [asideAt(step), asideAt(step + 1), zoom * STEPS - step];
  const { scale } = markSizes(homeWidthPx(scene.home, zoom), type);
  return new Map(
    [...fan].map(([id, { x, y }]) => {
      const [from, to] = [before.get(id) ?? NOWHERE, after.get(id) ?? NOWHERE];
      const glide = (a: number, b: number) => scale * (a + (b - a) * part);
      return [id, { x: x + glide(from.x, to.x), y: y + glide(from.y, to.y) }];
    }),
  );
}

const NOWHERE: Point = { x: 0, y: 0 };

/** How far sites move aside at a zoom, in px at scale 1. */
function asideOf({ plan, scene, zoom, type, digitPx }: AsidesInput): FanOffsets {
  const { places, home, streams } = scene;
  const widthPx = homeWidthPx(home, zoom);
  const sizes = markSizes(widthPx, type, digitPx);
  const { scale, level, gapPx, arrowPx, strokePx } = sizes;
  if (level === "country" || level === "municipality") return new Map();
  const size = { width: AROUND * widthPx, height: AROUND * widthPx };
  const center: [number, number] = [(home[0] + home[2]) / 2, (home[1] + home[3]) / 2];
  const projection = projectionOf({ center, zoom }, size);
  const frame = layoutMapFrame(size, places.filter(({ marginIndex }) => marginIndex !== null).length);
  const joins = new Map(streams.map(({ streamId, donor, receiver }) => [streamId, [donor, receiver]]));
  const fan = fanOffsets(places, home, zoom, sizes);
  const weights = new Map(places.map((place) => [place.partnerId, firmness(place)]));
  let aside: ReadonlyMap<string, Point> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const offsets = new Map(
      [...fan].map(([id, { x, y }]) => {
        const own = aside.get(id) ?? NOWHERE;
        return [id, { x: x + own.x, y: y + own.y }];
      }),
    );
    const discs = layoutMapNodes({ places, home, projection, frame, sizes, offsets });
    const { project } = projection;
    const view = { project, discs, pitchPx: gapPx, arrowPx, exitBox: null };
    const lines = pipeLines(plan, view).map((line) => ({ ...line, box: boxAround(line.points) }));
    const moved = [...discs].flatMap(([id, { kind, x, y, radius }]) => {
      if (kind !== "site") return [];
      const clear = radius + strokePx / 2 + CLEAR_PX * scale;
      const others = lines.filter(
        ({ streamId, box }) => isNear(box, { x, y }, clear) && joins.get(streamId)?.includes(id) !== true,
      );
      const push = pushOff({ x, y }, clear, others);
      return [
        { id, x: x + push.x, y: y + push.y, radius, weight: weights.get(id) ?? 1, from: { x, y }, push },
      ];
    });
    if (moved.every(({ push }) => push === NOWHERE)) break;
    const standing = fanOut(moved, GAP_PX * scale);
    aside = new Map(
      moved.map(({ id, from }) => {
        const [own, now] = [aside.get(id) ?? NOWHERE, standing.get(id) ?? from];
        return [id, held({ x: own.x + now.x - from.x, y: own.y + now.y - from.y }, MOST_PX * scale)];
      }),
    );
  }
  return new Map([...aside].map(([id, { x, y }]) => [id, { x: x / scale, y: y / scale }]));
}

function held({ x, y }: Point, most: number): Point {
  const part = Math.min(1, most / Math.max(Math.hypot(x, y), 1e-6));
  return { x: x * part, y: y * part };
}

/** The way off the line that lies nearest; nowhere if all are as far off as they should be. */
function pushOff(at: Point, clear: number, lines: readonly { readonly points: readonly Point[] }[]): Point {
  let [away, least] = [NOWHERE, clear - LEAST_PX];
  for (const { points } of lines) {
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      if (from === undefined || to === undefined) continue;
      const part = nearestPart([from, to], at);
      const own = { x: at.x - from.x - (to.x - from.x) * part, y: at.y - from.y - (to.y - from.y) * part };
      const px = Math.hypot(own.x, own.y);
      if (px < least) [away, least] = [own, px];
    }
  }
  if (away === NOWHERE) return NOWHERE;
  const by = (clear + LEAST_PX - least) / Math.max(least, 1e-6);
  return { x: away.x * by, y: away.y * by };
}

const isNear = (box: Box, { x, y }: Point, px: number): boolean =>
  x > box.x - px && x < box.x + box.width + px && y > box.y - px && y < box.y + box.height + px;
