import { area, curveStepAfter, line } from "d3-shape";
import type { ScaleLinear } from "d3-scale";
import type { Family } from "../../dataset/schema/stream.ts";
import type { Atlas } from "../../model/atlas.ts";
import { runningByYear, totalOf } from "../../model/counts.ts";
import { FAMILIES } from "../../model/filter.ts";
import type { Box } from "../geometry/box.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** The running streams of one family, stacked upon the families below it. */
export interface RunningLayer {
  readonly family: Family;
  readonly areaPath: string;
  readonly edgePath: string;
  /** The edge as boxes, for texts to keep clear of. */
  readonly edgeBoxes: readonly Box[];
  /** Where its name fits inside; null where it is too thin everywhere. */
  readonly label: { readonly x: number; readonly y: number } | null;
}

/** One year of a layer: from `low` to `high` streams. */
interface Stretch {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

const LABEL_HEIGHT = 18; // px
const LABEL_GAP = 6; // px kept free beside a name
const EDGE_AIR = 2; // px on either side of an edge

/**
 * Returns the documented running streams over the years as stacked steps, a whole year at a time.
 * The first family lies on top, so that the stack reads in the order of the lanes below.
 *
 * @param nameOf name of a family in the language on screen, to find room for it
 */
export function runningArea(
  atlas: Atlas,
  axis: TimeAxis,
  y: ScaleLinear<number, number>,
  nameOf: (family: Family) => string,
): RunningLayer[] {
  const years = runningByYear(atlas);
  return FAMILIES.map((family, i) => {
    const below = FAMILIES.slice(i + 1);
    const stretches = years.map(({ year, counts }): Stretch => {
      const low = below.reduce((sum, other) => sum + counts[other], 0);
      return { year, low, high: low + counts[family] };
    });
    const last = stretches.at(-1);
    // A step lasts until the next point, so the last year needs one more.
    const points = last === undefined ? [] : [...stretches, { ...last, year: last.year + 1 }];
    const shape = area<Stretch>()
      .x((d) => axis.x(d.year))
      .y0((d) => y(d.low))
      .y1((d) => y(d.high))
      .curve(curveStepAfter);
    const edge = line<Stretch>()
      .x((d) => axis.x(d.year))
      .y((d) => y(d.high))
      .curve(curveStepAfter);
    return {
      family,
      areaPath: shape(points) ?? "",
      edgePath: edge(points) ?? "",
      edgeBoxes: boxesAlong(stretches, axis, y),
      label: roomFor(nameOf(family), stretches, axis, y),
    };
  });
}

/** Returns the part of the count that stands on the stack: what was last documented earlier and has no known end. */
export function earlierArea(atlas: Atlas, axis: TimeAxis, y: ScaleLinear<number, number>): string {
  const reaches = runningByYear(atlas).map(({ year, counts, earlier }): Stretch => {
    const low = totalOf(counts);
    return { year, low, high: low + earlier };
  });
  return areaOf(reaches, axis, y);
}

/** Returns the part of each family's layer, at its top, that has no source of that year or a later one. */
export function recentArea(atlas: Atlas, axis: TimeAxis, y: ScaleLinear<number, number>): string {
  const years = runningByYear(atlas);
  return FAMILIES.map((family, i) => {
    const reaches = years.map(({ year, counts, recent }): Stretch => {
      const high = FAMILIES.slice(i).reduce((sum, other) => sum + counts[other], 0);
      return { year, low: high - recent[family], high };
    });
    return areaOf(reaches, axis, y);
  }).join("");
}

function areaOf(stretches: readonly Stretch[], axis: TimeAxis, y: ScaleLinear<number, number>): string {
  const last = stretches.at(-1);
  const shape = area<Stretch>()
    .x((d) => axis.x(d.year))
    .y0((d) => y(d.low))
    .y1((d) => y(d.high))
    .curve(curveStepAfter);
  return (last === undefined ? null : shape([...stretches, { ...last, year: last.year + 1 }])) ?? "";
}

/** Returns a box for each year's tread and one for the riser before it. */
function boxesAlong(stretches: readonly Stretch[], axis: TimeAxis, y: ScaleLinear<number, number>): Box[] {
  return stretches.flatMap(({ year, high }, i) => {
    const x = axis.x(year);
    const level = y(high);
    const before = y(stretches[i - 1]?.high ?? high);
    return [
      { x, y: level - EDGE_AIR, width: axis.x(year + 1) - x, height: 2 * EDGE_AIR },
      {
        x: x - EDGE_AIR,
        y: Math.min(level, before),
        width: 2 * EDGE_AIR,
        height: Math.abs(level - before),
      },
    ];
  });
}

/** Returns the place where a layer is thick enough for its name for the whole length of the name: the thickest. */
function roomFor(
  name: string,
  stretches: readonly Stretch[],
  axis: TimeAxis,
  y: ScaleLinear<number, number>,
): RunningLayer["label"] {
  const half = axis.textWidth(name) / 2 + LABEL_GAP;
  let best: { x: number; y: number; room: number } | null = null;
  for (const { year } of stretches) {
    const x = axis.middleOf(year);
    if (x + half > axis.width || x - half < axis.x(stretches[0]?.year ?? axis.start)) continue;
    const under = stretches.filter((s) => axis.x(s.year + 1) > x - half && axis.x(s.year) < x + half);
    const top = Math.max(...under.map((s) => y(s.high)));
    const bottom = Math.min(...under.map((s) => y(s.low)));
    const room = bottom - top;
    if (room >= LABEL_HEIGHT && (best === null || room > best.room))
      best = { x, y: (top + bottom) / 2, room };
  }
  return best === null ? null : { x: best.x, y: best.y };
}
