import { clamp } from "../../../lib/clamp.ts";
import type { Disc } from "../../geometry/disc.ts";
import type { MapFrame } from "./frame.ts";
import { type Box, grown, holds } from "../../geometry/box.ts";
import { crossesBox } from "../../geometry/crossesBox.ts";
import type { Point } from "../../geometry/point.ts";

/** A partner that leaves the map at its edge. */
export interface GateRequest {
  readonly id: string;
  /** Direction from the middle of the map, in radians, clockwise from east. */
  readonly direction: number;
}

/** Where it leaves, and which way the map lies from there. */
export interface GateSpot extends Point {
  readonly facing: number;
}

const APART_PX = 46; // between the middles of two gates: their targets do not touch
const CLEAR_PX = 8; // from the mark of a gate to the disc of a site
const ROUNDS = 40;
const SHADOW_PX = 16; // between two places of the edge that are asked

/**
 * Returns where gates stand: where a ray in their direction meets the left, upper or right edge, moved along the
 * edge only as far as others, sites near it, and the buttons, ask for.
 *
 * @param reachPx from the middle of a gate to the end of its mark
 */
export function layoutMapGates(
  requests: readonly GateRequest[],
  frame: MapFrame,
  sites: readonly Disc[] = [],
  reachPx = 0,
): Map<string, GateSpot> {
  const track = trackOf(frame);
  const taken = merged([
    ...sites.flatMap((disc) => track.near(disc, disc.radius + reachPx + CLEAR_PX)),
    ...shadowsOf(track, frame, reachPx + CLEAR_PX),
  ]);
  const row = requests
    .map(({ id, direction }) => ({ id, at: track.at(rayMeets(frame.inner, direction)) }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const apart = Math.min(APART_PX, track.length / Math.max(row.length, 1));
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < row.length; i++) {
      const a = row[i];
      const b = row[i + 1];
      if (a === undefined) continue;
      a.at = clamp(0, a.at, track.length);
      if (b === undefined) continue;
      const lack = apart - (b.at - a.at);
      if (lack <= 0) continue;
      a.at -= lack / 2;
      b.at += lack / 2;
    }
    for (const gate of row) gate.at = outOf(gate.at, taken, track.length);
  }
  return new Map(row.map(({ id, at }) => [id, track.place(clamp(0, at, track.length))]));
}

/** A stretch of the edge. */
type Stretch = readonly [from: number, to: number];

/** Stretches that overlap, as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** What of the edge lies under something, or behind it as seen from the middle of the map, whence pipes come. */
function shadowsOf(track: Track, { inner, covers }: MapFrame, clearPx: number): Stretch[] {
  if (covers.length === 0) return [];
  const middle = { x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 };
  const taken = covers.map((box) => grown(box, clearPx));
  const isBehind = (box: Box, at: Point) => crossesBox(box, at, holds(box, middle) ? at : middle);
  const steps = Array.from({ length: Math.ceil(track.length / SHADOW_PX) }, (_, i) => i * SHADOW_PX);
  return steps
    .filter((at) => taken.some((box) => isBehind(box, track.place(at))))
    .map((at) => [at - SHADOW_PX / 2, at + SHADOW_PX / 2]);
}

/** The nearest place outside the stretches that are taken. */
function outOf(at: number, taken: readonly Stretch[], length: number): number {
  const stretch = taken.find(([from, to]) => at > from && at < to);
  if (stretch === undefined) return at;
  const ends = stretch.filter((end) => end >= 0 && end <= length);
  return ends.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at;
}

/** Where a ray from the middle of a box meets its edge. */
function rayMeets({ x, y, width, height }: Box, direction: number): Point {
  const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
  const reach = Math.min(
    Math.abs(dx) < 1e-9 ? Infinity : width / 2 / Math.abs(dx),
    Math.abs(dy) < 1e-9 ? Infinity : height / 2 / Math.abs(dy),
  );
  return { x: x + width / 2 + dx * reach, y: y + height / 2 + dy * reach };
}

type Track = ReturnType<typeof trackOf>;

/** The edge as one line: up the left side, along the top and down the right side, leaving out the buttons in both corners. */
function trackOf({ inner, controls, tools, scaleBar, gatesEndPx }: MapFrame) {
  const { x: left, y: top, width, height } = inner;
  const leftEnd = Math.max(scaleBar.y - 28, controls.y + controls.height + 24); // above the scale bar
  const leftStart = controls.y + controls.height + 24;
  const topStart = controls.x + controls.width + 24;
  const up = Math.max(leftEnd - leftStart, 0);
  const along = Math.max(Math.min(left + width, tools.x - (tools.width > 0 ? 24 : 0)) - topStart, 0);
  const rightStart = Math.max(top, tools.y + tools.height + (tools.height > 0 ? 20 : 0));
  const down = Math.max(top + height - gatesEndPx - rightStart, 0);
  return {
    length: up + along + down,
    at: (point: Point): number => {
      if (point.x >= left + width - 0.5) return up + along + Math.max(0, point.y - rightStart);
      if (point.y <= top + 0.5) return up + Math.min(along, point.x - topStart);
      if (point.x <= left + 0.5) return leftEnd - point.y;
      // The lower edge belongs to the row below the map: the nearer lower corner stands in for it.
      return point.x < left + width / 2 ? 0 : up + along + down;
    },
    /** What of the edge lies within so many px of a point. */
    near: ({ x, y }: Point, px: number): Stretch[] => {
      const within = (away: number, from: number, middle: number, length: number): Stretch[] => {
        const half = Math.sqrt(Math.max(0, px * px - away * away));
        const [start, end] = [Math.max(0, middle - half), Math.min(length, middle + half)];
        return start < end ? [[from + start, from + end]] : [];
      };
      return [
        ...within(x - left, 0, leftEnd - y, up),
        ...within(y - top, up, x - topStart, along),
        ...within(x - left - width, up + along, y - rightStart, down),
      ];
    },
    place: (at: number): GateSpot => {
      if (at < up) return { x: left, y: leftEnd - at, facing: 0 };
      if (at < up + along) return { x: topStart + at - up, y: top, facing: Math.PI / 2 };
      return { x: left + width, y: rightStart + at - up - along, facing: Math.PI };
    },
  };
}
