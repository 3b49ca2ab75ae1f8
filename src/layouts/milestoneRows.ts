import type { Milestone } from "../dataset/schema/story.ts";
import { textWidth } from "./labelRoom.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** A milestone as a mark in one of several rows. */
export interface MilestoneMark {
  readonly milestone: Milestone;
  readonly x: number;
  /** The other end of a range of years ("1981 or 1982"); equal to `x` for a single one. */
  readonly xTo: number;
  readonly row: number;
  /** Left edge of its label in px, where it stands when shown: beside the mark, or moved to stay inside. */
  readonly labelX: number;
  readonly labelSide: "right" | "left";
  /** Whether the label has room of its own, clear of every mark and label in its row. */
  readonly hasLabel: boolean;
}

const MARK = 11; // px that a mark takes up in its row
const LABEL_AWAY = 8; // px from the middle of a mark to its label
const LABEL_GAP = 10; // px after a label

/** What the lanes of streams and partners cannot show is labelled first. */
const PRECEDENCE: readonly Milestone["kind"][] = [
  "network",
  "recognition",
  "environment",
  "project",
  "partner",
  "stream",
];

/**
 * Returns the dated milestones in order of time, in rows in which no two marks cover each other as long as the rows
 * suffice; then the one with the most room takes the next. Labels are given where they fit.
 */
export function milestoneRows(
  milestones: readonly Milestone[],
  axis: TimeAxis,
  rows: number,
  titleOf: (milestone: Milestone) => string,
): MilestoneMark[] {
  const placed = inRows(milestones, axis, rows);
  const taken = Array.from({ length: rows }, (): [number, number][] => []);
  for (const { x, xTo, row } of placed) taken[row]?.push([x - MARK / 2, xTo + MARK / 2]);

  const labelled = new Map<Milestone, "right" | "left">();
  for (const { milestone, x, xTo, row } of placed.toSorted((a, b) => precedence(a) - precedence(b))) {
    const width = textWidth(titleOf(milestone));
    const sides = [
      ["right", xTo + MARK / 2, xTo + LABEL_AWAY + width + LABEL_GAP],
      ["left", x - LABEL_AWAY - width - LABEL_GAP, x - MARK / 2],
    ] as const;
    const free = sides.find(
      ([, x0, x1]) => x0 >= 0 && x1 <= axis.width && !taken[row]?.some(([from, to]) => from < x1 && x0 < to),
    );
    if (free === undefined) continue;
    taken[row]?.push([free[1], free[2]]);
    labelled.set(milestone, free[0]);
  }
  return placed.map((mark) => ({ ...mark, ...labelPlace(mark, labelled, axis, titleOf) }));
}

type Place = Pick<MilestoneMark, "milestone" | "x" | "xTo" | "row">;

function inRows(milestones: readonly Milestone[], axis: TimeAxis, rows: number): Place[] {
  const ends = Array.from({ length: rows }, () => -Infinity);
  return milestones
    .flatMap((milestone) => {
      const time = timeOf(milestone);
      const { latest } = milestone.when;
      if (time === null) return [];
      const x = axis.x(time);
      return [{ milestone, x, xTo: latest === null ? x : Math.max(x, axis.middleOf(latest)) }];
    })
    .toSorted((a, b) => a.x - b.x || (a.milestone.id < b.milestone.id ? -1 : 1))
    .map((mark) => {
      const row = ends.indexOf(Math.min(...ends));
      ends[row] = mark.xTo;
      return { ...mark, row };
    });
}

/** A known day or month lies where it does within its year, any other date in the middle. */
function timeOf({ when }: Milestone): number | null {
  if (when.year === null) return null;
  if (when.date === null) return when.year + 0.5;
  const [, month = "7", day = "15"] = when.date.split("-");
  return when.year + (Number(month) - 1 + (Number(day) - 1) / 31) / 12;
}

const precedence = ({ milestone, x }: Place) => PRECEDENCE.indexOf(milestone.kind) * 1e6 + x;

function labelPlace(
  { milestone, x, xTo }: Place,
  labelled: ReadonlyMap<Milestone, "right" | "left">,
  axis: TimeAxis,
  titleOf: (milestone: Milestone) => string,
): Pick<MilestoneMark, "labelX" | "labelSide" | "hasLabel"> {
  const width = textWidth(titleOf(milestone));
  const given = labelled.get(milestone);
  const side = given ?? (xTo + LABEL_AWAY + width <= axis.width ? "right" : "left");
  const beside = side === "right" ? xTo + LABEL_AWAY : x - LABEL_AWAY - width;
  return {
    labelX: Math.max(0, Math.min(beside, axis.width - width)),
    labelSide: side,
    hasLabel: given !== undefined,
  };
}
