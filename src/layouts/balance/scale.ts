import type { BalanceYear, LinkValue } from "../../model/balance.ts";

/** How wide and how far apart things are, px. */
export interface BalanceMeasures {
  /** Width of what is not published, whatever it would be. */
  readonly hatchPx: number;
  /** Between nodes of one column: room for two lines. */
  readonly padPx: number;
}

/** Returns the width of a band: in proportion to its value, or that of what is not published. */
export const bandPx = ({ value }: Pick<LinkValue, "value">, pxPerUnit: number, hatchPx: number): number =>
  value === null ? hatchPx : value * pxPerUnit;

/** Returns the height of each node that has a link in the year: that of the thicker of its two sides. */
export function nodeHeights(
  { links, nodes }: BalanceYear,
  pxPerUnit: number,
  hatchPx: number,
): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (const { node } of nodes) {
    const side = (end: "from" | "to") => links.filter(({ link }) => link[end] === node.id);
    const sum = (own: readonly LinkValue[]) =>
      own.reduce((px, link) => px + bandPx(link, pxPerUnit, hatchPx), 0);
    const [goesIn, comesOut] = [side("to"), side("from")];
    if (goesIn.length + comesOut.length > 0) heights.set(node.id, Math.max(sum(goesIn), sum(comesOut)));
  }
  return heights;
}

/** Returns the height of a year's picture: that of its fullest column. */
export function heightOf(
  year: BalanceYear,
  columns: ReadonlyMap<string, number>,
  pxPerUnit: number,
  { hatchPx, padPx }: BalanceMeasures,
): number {
  const heights = new Map<number, number>();
  for (const [id, px] of nodeHeights(year, pxPerUnit, hatchPx)) {
    const column = columns.get(id) ?? 0;
    const before = heights.get(column);
    heights.set(column, before === undefined ? px : before + padPx + px);
  }
  return Math.max(0, ...heights.values());
}

/**
 * Returns the px of one unit with which the highest of all years is as high as told, so that all years share one scale;
 * 0 where not even the names have room.
 */
export function sharedScale(
  years: readonly BalanceYear[],
  columns: ReadonlyMap<string, number>,
  heightPx: number,
  measures: BalanceMeasures,
): number {
  const fits = (pxPerUnit: number) =>
    years.every((year) => heightOf(year, columns, pxPerUnit, measures) <= heightPx);
  const most = Math.max(0, ...years.flatMap(({ links }) => links.map(({ value }) => value ?? 0)));
  if (most === 0 || !fits(0)) return 0;
  // The height grows with the scale, so halving finds it; fifty halves are finer than any screen.
  let [low, high] = [0, heightPx / most];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Returns a round amount (1, 2 or 5 and noughts) that is at most so many px long on a scale; its bar says how much is how wide. */
export function roundAmount(pxPerUnit: number, mostPx: number): number {
  const most = mostPx / pxPerUnit;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((times) => times * power <= most) ?? 1;
  return step * power;
}
