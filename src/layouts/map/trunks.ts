import type { Family } from "../../dataset/schema/stream.ts";
import type { Point } from "../geometry/point.ts";
import { trunkWidth } from "./base/markSizes.ts";
import { type CoursePart, type MapStream, strokeEndOf } from "./base/streamCourse.ts";

/** How streams are drawn, from the inside of a trunk to its outside: a full pipe, a pale one, an outline, its ghost. */
export const TRUNK_KINDS = ["pipe", "pale", "outline", "ghost"] as const;
export type TrunkKind = (typeof TRUNK_KINDS)[number];

/** A stream, or several that are drawn as one. */
export interface DrawnStream {
  readonly family: Family;
  readonly kind: TrunkKind;
  readonly count: number;
}

/** Everything of one family that has one look and width, as one path. */
export interface TrunkStroke {
  readonly kind: TrunkKind;
  readonly widthPx: number;
  /** Whether it ends bluntly, under an arrowhead. */
  readonly isNeck: boolean;
  readonly d: string;
  /** What of it carries the cue of the family inside. */
  readonly cue: string;
}

/** What is drawn of one family, the outermost strokes first, and its arrowheads at the receivers. */
export interface Trunk {
  readonly family: Family;
  readonly strokes: readonly TrunkStroke[];
  readonly heads: readonly { readonly kind: TrunkKind; readonly d: string }[];
}

const OUTSIDE = 0.64; // of a single pipe: so much wider than what runs is the outline around it
const HEAD_WIDTH = 2.5; // of its trunk
const HEAD_LENGTH = 2.3;
/** Uppermost where families cross is what comes last. */
const PAINTED: readonly Family[] = ["material", "water", "energy"];

interface Counted {
  readonly part: CoursePart;
  readonly family: Family;
  /** Streams by kind. */
  readonly counts: number[];
}

interface Arrival extends Counted {
  readonly end: Point;
  readonly tip: Point;
}

/**
 * Returns the streams as trunks: where several of one family share a piece of their way it is drawn once, as wide as
 * they are many.
 *
 * @param drawn those that are drawn, by id; where several are drawn as one, by the one in whose place they are
 */
export function layoutTrunks(
  streams: readonly MapStream[],
  drawn: ReadonlyMap<string, DrawnStream>,
  strokePx: number,
): Trunk[] {
  const parts = new Map<string, Counted>();
  const arrivals = new Map<string, Arrival>();
  for (const stream of streams) {
    const own = drawn.get(stream.streamId);
    if (own === undefined) continue;
    const { family, kind, count } = own;
    for (const part of stream.parts) {
      const key = `${family} ${part.key}`;
      const counted = parts.get(key) ?? { part, family, counts: [0, 0, 0, 0] };
      add(counted, kind, count);
      parts.set(key, counted);
      if (!part.isNeck) continue;
      const ends = { end: strokeEndOf(stream), tip: stream.tip };
      const arrival = arrivals.get(key) ?? { part, family, counts: [0, 0, 0, 0], ...ends };
      add(arrival, kind, count);
      arrivals.set(key, arrival);
    }
  }
  return PAINTED.flatMap((family): Trunk[] => {
    const own = [...parts.values()].filter((one) => one.family === family);
    if (own.length === 0) return [];
    const heads = [...arrivals.values()].filter((one) => one.family === family);
    return [
      {
        family,
        strokes: strokesOf(own, strokePx),
        heads: heads.flatMap((one) => headOf(one, strokePx)),
      },
    ];
  });
}

function add({ counts }: Counted, kind: TrunkKind, count: number): void {
  const at = TRUNK_KINDS.indexOf(kind);
  counts[at] = (counts[at] ?? 0) + count;
}

/** The layers of a piece: what runs lies inside what does not. */
function layersOf({ counts }: Counted, strokePx: number): { kind: TrunkKind; widthPx: number }[] {
  const layers: { kind: TrunkKind; widthPx: number }[] = [];
  let all = 0;
  for (const [i, kind] of TRUNK_KINDS.entries()) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    all += count;
    const inner = layers.at(-1)?.widthPx;
    const wanted = trunkWidth(all) * strokePx;
    const isHollow = kind === "outline" || kind === "ghost";
    const widthPx = isHollow && inner !== undefined ? Math.max(wanted, inner + OUTSIDE * strokePx) : wanted;
    layers.push({ kind, widthPx });
  }
  return layers;
}

function strokesOf(parts: readonly Counted[], strokePx: number): TrunkStroke[] {
  const strokes = new Map<
    string,
    { kind: TrunkKind; widthPx: number; isNeck: boolean; d: string; cue: string }
  >();
  for (const counted of parts) {
    const { d, isNeck, hasCue } = counted.part;
    for (const [i, { kind, widthPx }] of layersOf(counted, strokePx).entries()) {
      const key = `${kind} ${widthPx.toFixed(1)} ${isNeck}`;
      const stroke = strokes.get(key) ?? { kind, widthPx, isNeck, d: "", cue: "" };
      stroke.d += d;
      if (hasCue && i === 0) stroke.cue += d;
      strokes.set(key, stroke);
    }
  }
  return [...strokes.values()].toSorted(
    (a, b) => TRUNK_KINDS.indexOf(b.kind) - TRUNK_KINDS.indexOf(a.kind) || b.widthPx - a.widthPx,
  );
}

/** Returns how long an arrowhead is and half its width, px, on a trunk of so many streams. */
export function headSize(count: number, strokePx: number) {
  const widthPx = trunkWidth(count) * strokePx;
  return { lengthPx: HEAD_LENGTH * widthPx, halfPx: (HEAD_WIDTH / 2) * widthPx };
}

function headOf(arrival: Arrival, strokePx: number): { kind: TrunkKind; d: string }[] {
  const { end, tip } = arrival;
  const [kind] = layersOf(arrival, strokePx).map((layer) => layer.kind);
  if (kind === undefined) return [];
  const { lengthPx, halfPx: half } = headSize(
    arrival.counts.reduce((sum, count) => sum + count, 0),
    strokePx,
  );
  const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const [ux, uy] = [(tip.x - end.x) / length, (tip.y - end.y) / length];
  const base = { x: tip.x - ux * lengthPx, y: tip.y - uy * lengthPx };
  const left = `${px(base.x - uy * half)} ${px(base.y + ux * half)}`;
  const right = `${px(base.x + uy * half)} ${px(base.y - ux * half)}`;
  return [{ kind, d: `M${px(tip.x)} ${px(tip.y)}L${left}L${right}Z` }];
}

const px = (value: number): number => Math.round(value * 10) / 10;
