import { scaleLinear } from "d3-scale";
import type { Atlas } from "../../model/atlas.ts";

/** The one time axis of the timeline. A year is the stretch from its number to the next, so 1972 covers 1972–1973. */
export interface TimeAxis {
  readonly width: number;
  /** Where the axis begins: before anything dated. */
  readonly start: number;
  /** Where it ends: the end of the as-of year. */
  readonly end: number;
  /** First and last year that can be chosen. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly pxPerYear: number;
  readonly ticks: readonly { readonly year: number; readonly x: number; readonly isLabelled: boolean }[];
  /** Where a point in time lies in px; what lies outside is moved to the nearer end. */
  readonly x: (time: number) => number;
  /** Middle of a year in px. */
  readonly middleOf: (year: number) => number;
  /** How wide a text beside it is, in px. */
  readonly textWidth: (text: string) => number;
}

const LABEL_APART = 28; // px from one labelled year to the next, beside the year itself
const TICK_ROOM = 5; // px from one tick to the next
const LABEL_STEPS = [1, 2, 5, 10, 20, 50, 100];
const TICK_STEPS = [1, 5, 10];

/**
 * Returns the time axis of a dataset. It depends on the dataset and the width alone, never on the chosen year.
 * @param textWidth how wide a text beside the axis is, in px
 */
export function timeAxis(atlas: Atlas, width: number, textWidth: (text: string) => number): TimeAxis {
  const { firstYear, lastYear, dataset } = atlas;
  const dated = dataset.milestones.flatMap(({ when }) => (when.year === null ? [] : [when.year]));
  const start = Math.min(firstYear, ...dated) - 1;
  const end = lastYear + 1;
  const x = scaleLinear().domain([start, end]).range([0, width]).clamp(true);
  const pxPerYear = width / (end - start);
  const step = (steps: readonly number[], room: number) =>
    steps.find((years) => years * pxPerYear >= room) ?? steps.at(-1) ?? 1;
  const labelStep = step(LABEL_STEPS, LABEL_APART + textWidth(String(lastYear)));
  const tickStep = step(TICK_STEPS, TICK_ROOM);
  const ticks = [];
  for (let year = Math.ceil(start / tickStep) * tickStep; year < end; year += tickStep)
    ticks.push({ year, x: x(year), isLabelled: year % labelStep === 0 });
  return {
    width,
    start,
    end,
    firstYear,
    lastYear,
    pxPerYear,
    ticks,
    x,
    middleOf: (year) => x(year + 0.5),
    textWidth,
  };
}
