import type { Milestone } from "../../dataset/schema/story.ts";
import { type Box, firstFree, overlaps } from "../geometry/box.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** A milestone as a mark, with its title beside it where there is room. */
export interface MilestoneMark {
  readonly milestone: Milestone;
  readonly x: number;
  /** The other end of a range of years ("1981 or 1982"); equal to `x` for a single one. */
  readonly xTo: number;
  readonly y: number;
  /** On which side of the mark its title stands when shown; "over" where it fits on neither. */
  readonly labelSide: "right" | "left" | "over";
  readonly hasLabel: boolean;
}

/** All milestones in px. */
export interface MilestoneLayout {
  /** In order of time. */
  readonly marks: readonly MilestoneMark[];
  readonly height: number;
}

const LABEL_ROW = 22; // px
const DENSE_ROW = 12; // px
const MOST_DENSE_ROWS = 14;
const MARK = 11; // px that a mark takes up, with its air
const LABEL_AWAY = 8; // px from the middle of a mark to its title
const LABEL_GAP = 14; // px after a title

/** What the lanes of streams and partners cannot show gets its title first. */
const PRECEDENCE: readonly Milestone["kind"][] = [
  "network",
  "recognition",
  "environment",
  "project",
  "partner",
  "stream",
];

/**
 * Returns the dated milestones: in some rows those whose titles fit, below them the others, close together.
 * No title touches anything; marks cover each other only where more of them fall together than there are rows.
 * @param mayHaveTitle whose titles are wanted; all, as far as there is room, unless told
 */
export function milestoneRows(
  milestones: readonly Milestone[],
  axis: TimeAxis,
  labelRows: number,
  titleOf: (milestone: Milestone) => string,
  mayHaveTitle: (milestone: Milestone) => boolean = () => true,
): MilestoneLayout {
  const spots = milestones.flatMap((milestone) => spotOf(milestone, axis));
  const titled = spots.filter(({ milestone }) => mayHaveTitle(milestone));
  const labelled = withTitles(titled, axis, labelRows, titleOf);
  const rest = spots.filter((spot) => !labelled.has(spot.milestone)).toSorted(byTime);
  const rows = inDenseRows(rest);
  const top = labelRows * LABEL_ROW;
  const marks = spots.toSorted(byTime).map((spot): MilestoneMark => {
    const given = labelled.get(spot.milestone);
    if (given !== undefined) return { ...spot, y: given.middle, labelSide: given.labelSide, hasLabel: true };
    const y = top + ((rows.get(spot.milestone) ?? 0) + 0.5) * DENSE_ROW;
    return { ...spot, y, labelSide: sideInside(spot, axis, titleOf), hasLabel: false };
  });
  const denseRows = rest.length === 0 ? 0 : Math.max(...rows.values()) + 1;
  return { marks, height: top + denseRows * DENSE_ROW };
}

type Spot = Pick<MilestoneMark, "milestone" | "x" | "xTo">;

const byTime = (a: Spot, b: Spot) => a.x - b.x || (a.milestone.id < b.milestone.id ? -1 : 1);

function spotOf(milestone: Milestone, axis: TimeAxis): Spot[] {
  const time = timeOf(milestone);
  const { latest } = milestone.when;
  if (time === null) return [];
  const x = axis.x(time);
  return [{ milestone, x, xTo: latest === null ? x : Math.max(x, axis.middleOf(latest)) }];
}

/** A known day or month lies where it does within its year, any other date in the middle. */
function timeOf({ when }: Milestone): number | null {
  if (when.year === null) return null;
  if (when.date === null) return when.year + 0.5;
  const [, month = "7", day = "15"] = when.date.split("-");
  return when.year + (Number(month) - 1 + (Number(day) - 1) / 31) / 12;
}

interface Titled extends Box {
  readonly middle: number;
  readonly labelSide: "right" | "left";
}

function withTitles(
  spots: readonly Spot[],
  axis: TimeAxis,
  rows: number,
  titleOf: (milestone: Milestone) => string,
): Map<Milestone, Titled> {
  const bounds = { x: -MARK, y: 0, width: axis.width + MARK + LABEL_GAP, height: rows * LABEL_ROW };
  const titled = new Map<Milestone, Titled>();
  const precedence = (spot: Spot) => PRECEDENCE.indexOf(spot.milestone.kind);
  for (const spot of spots.toSorted((a, b) => precedence(a) - precedence(b) || byTime(a, b))) {
    const width = axis.textWidth(titleOf(spot.milestone));
    const places = Array.from({ length: rows }, (_, row) => placesInRow(spot, width, row)).flat();
    const free = firstFree(places, [...titled.values()], bounds);
    if (free !== undefined) titled.set(spot.milestone, free);
  }
  return titled;
}

/** Title right of the mark, else left of it. */
function placesInRow({ x, xTo }: Spot, width: number, row: number): Titled[] {
  const inRow = { y: row * LABEL_ROW, height: LABEL_ROW, middle: (row + 0.5) * LABEL_ROW };
  const before = MARK / 2;
  const beside = LABEL_AWAY + width;
  const range = xTo - x;
  return [
    { ...inRow, x: x - before, width: before + range + beside + LABEL_GAP, labelSide: "right" },
    { ...inRow, x: x - beside, width: beside + range + MARK / 2 + LABEL_GAP, labelSide: "left" },
  ];
}

/** Returns the first row with room for each; where none has, the one whose last mark lies farthest back. */
function inDenseRows(spots: readonly Spot[]): Map<Milestone, number> {
  const rows = new Map<Milestone, number>();
  const last: Box[] = [];
  for (const { milestone, x, xTo } of spots) {
    const box = { x: x - MARK / 2, y: 0, width: xTo - x + MARK, height: 1 };
    let row = last.findIndex((other) => !overlaps(other, box));
    if (row === -1 && last.length < MOST_DENSE_ROWS) row = last.length;
    if (row === -1)
      row = last.reduce((best, other, i) => (rightOf(other) < rightOf(last[best]) ? i : best), 0);
    last[row] = box;
    rows.set(milestone, row);
  }
  return rows;
}

const rightOf = (box: Box | undefined): number => (box === undefined ? 0 : box.x + box.width);

/** Where a title is shown that has no room of its own: over the others, but inside. */
function sideInside(
  { milestone, x, xTo }: Spot,
  axis: TimeAxis,
  titleOf: (milestone: Milestone) => string,
): MilestoneMark["labelSide"] {
  const width = LABEL_AWAY + axis.textWidth(titleOf(milestone));
  if (xTo + width <= axis.width) return "right";
  return x - width >= 0 ? "left" : "over";
}
