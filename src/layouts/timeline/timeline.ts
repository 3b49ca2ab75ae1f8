import { scaleLinear } from "d3-scale";
import type { Text } from "../../dataset/schema/common.ts";
import type { Family } from "../../dataset/schema/stream.ts";
import type { Unit } from "../../lib/units.ts";
import type { Atlas } from "../../model/atlas.ts";
import { runningByYear, totalOf } from "../../model/counts.ts";
import { type MilestoneLayout, milestoneRows } from "./milestoneRows.ts";
import { type PartnerLane, partnerLanes } from "./partnerLanes.ts";
import {
  type CountPoint,
  countPoints,
  type PublishedCount,
  publishedCounts,
  unitsOf,
} from "./publishedCounts.ts";
import { earlierArea, recentArea, type RunningLayer, runningArea } from "./runningArea.ts";
import { type StreamLane, streamLanes } from "./streamLanes.ts";
import { type TimeAxis, timeAxis } from "./timeAxis.ts";

/** What the layout needs to know of the screen: room, and the words that are to fit into it. */
export interface TimelineFrame {
  /** Width of the time axis in px. */
  readonly width: number;
  readonly countHeight: number;
  /** How wide a text of a label is, in px. */
  readonly textWidth: (text: string) => number;
  /** How many rows of milestones have titles. */
  readonly titleRows: number;
  readonly say: (text: Text) => string;
  readonly sayCount: (count: PublishedCount) => string;
  readonly familyName: (family: Family) => string;
}

/** Everything on the timeline, in px from the left end of the time axis. */
export interface TimelineLayout {
  readonly axis: TimeAxis;
  readonly counts: {
    readonly layers: readonly RunningLayer[];
    /** What was last documented earlier, on top of the stack. */
    readonly earlierPath: string;
    /** Within the stack: what has no source of that year or a later one. */
    readonly recentPath: string;
    readonly points: readonly CountPoint[];
    readonly units: readonly Unit[];
    readonly undated: ReturnType<typeof publishedCounts>["undated"];
    readonly ticks: readonly { readonly value: number; readonly y: number }[];
    readonly baseline: number;
  };
  readonly milestones: MilestoneLayout;
  readonly partners: readonly PartnerLane[];
  readonly streams: readonly StreamLane[];
}

const COUNT_TOP = 12; // px kept free above the highest count
const COUNT_TICKS = 5;
const NAME_PX = 18; // height of the name of a family

/**
 * Returns the timeline of a dataset: counts, milestones, partners and streams on one time axis.
 *
 * The chosen year is no input: it changes what stands out, never where anything is.
 */
export function layoutTimeline(atlas: Atlas, frame: TimelineFrame): TimelineLayout {
  const axis = timeAxis(atlas, frame.width, frame.textWidth);
  return {
    axis,
    counts: layoutCounts(atlas, axis, frame),
    milestones: milestoneRows(atlas.dataset.milestones, axis, frame.titleRows, ({ title }) =>
      frame.say(title),
    ),
    partners: partnerLanes(atlas, axis, frame.say),
    streams: streamLanes(atlas, axis),
  };
}

function layoutCounts(atlas: Atlas, axis: TimeAxis, frame: TimelineFrame): TimelineLayout["counts"] {
  const { dated, undated } = publishedCounts(atlas);
  const most = Math.max(
    1,
    ...runningByYear(atlas).map(({ counts, earlier }) => totalOf(counts) + earlier),
    ...dated.map(({ value, claim }) => Math.max(value, claim.upTo ?? value)),
  );
  const y = scaleLinear().domain([0, most]).range([frame.countHeight, COUNT_TOP]);
  const layers = runningArea(atlas, axis, y, frame.familyName);
  const names = layers.flatMap(({ family, label }) => {
    if (label === null) return [];
    const width = axis.textWidth(frame.familyName(family));
    return [{ x: label.x - width / 2, y: label.y - NAME_PX / 2, width, height: NAME_PX }];
  });
  return {
    layers,
    earlierPath: earlierArea(atlas, axis, y),
    recentPath: recentArea(atlas, axis, y),
    points: countPoints(dated, { axis, y, height: frame.countHeight }, frame.sayCount, {
      names,
      edges: layers.flatMap(({ edgeBoxes }) => edgeBoxes),
    }),
    units: unitsOf(dated),
    undated,
    ticks: y
      .ticks(COUNT_TICKS)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: y(value) })),
    baseline: frame.countHeight,
  };
}
