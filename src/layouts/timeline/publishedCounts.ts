import type { ScaleLinear } from "d3-scale";
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
  symbolWye,
} from "d3-shape";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { Unit } from "../../lib/units.ts";
import type { Atlas } from "../../model/atlas.ts";
import { type Box, firstFree } from "../geometry/box.ts";
import type { TimeAxis } from "./timeAxis.ts";
import { hasReferenceTime, yearOfClaim } from "../../model/claims.ts";

/** A published count: what one reference says the network numbers in a year. */
export interface PublishedCount {
  readonly figureId: string;
  readonly claim: FigureClaim;
  readonly value: number;
  /** The year it refers to, else the one it was published in. */
  readonly year: number;
  /** False where only the year of publication is known. */
  readonly refersToYear: boolean;
}

/** A published count as a marked point. */
export interface CountPoint extends PublishedCount {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where its label begins or ends; null where there is no room. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end" | "middle";
  } | null;
}

const MARK = 8; // px from the middle of a mark to its edge, with some air
const LABEL_HEIGHT = 18; // px

/** Returns the published counts of the network, with the year each is placed at, and those without any year. */
export function publishedCounts(atlas: Atlas): {
  readonly dated: readonly PublishedCount[];
  readonly undated: readonly { readonly figureId: string; readonly claim: FigureClaim }[];
} {
  const claims = atlas.dataset.impactFigures
    .filter(({ kind }) => kind === "stream-count")
    .flatMap(({ id, claims: all }) => all.map((claim) => ({ figureId: id, claim })));
  const dated = claims.flatMap(({ figureId, claim }): PublishedCount[] => {
    const year = yearOfClaim(claim);
    if (claim.value === null || year === null || year > atlas.lastYear || year < atlas.firstYear) return [];
    return [{ figureId, claim, value: claim.value, year, refersToYear: hasReferenceTime(claim) }];
  });
  return {
    dated,
    undated: claims.filter(({ claim }) => claim.value !== null && yearOfClaim(claim) === null),
  };
}

/** Returns the units of counts, streams first, then in the order in which they appear. */
export function unitsOf(counts: readonly PublishedCount[]): Unit[] {
  const units = new Set<Unit>(["streams", ...counts.map(({ claim }) => claim.unit)]);
  return [...units].filter((unit) => counts.some(({ claim }) => claim.unit === unit));
}

/** Where years and numbers lie in the chart of counts. */
interface CountChart {
  readonly axis: TimeAxis;
  readonly y: ScaleLinear<number, number>;
  readonly height: number;
}

/**
 * Returns the published counts as points in order of time, each with a label where one fits.
 * Counts of streams are labelled first, and those that refer to a year before those that only were published in one.
 *
 * @param taken what labels keep clear of besides the points themselves: names always, edges wherever they can
 */
export function countPoints(
  counts: readonly PublishedCount[],
  { axis, y, height }: CountChart,
  textOf: (count: PublishedCount) => string,
  taken: { readonly names: readonly Box[]; readonly edges: readonly Box[] },
): CountPoint[] {
  const points = counts
    .map((count) => ({ ...count, x: axis.middleOf(count.year), y: y(count.value), text: textOf(count) }))
    .toSorted((a, b) => a.year - b.year || a.value - b.value);
  const boxes: Box[] = [
    ...taken.names,
    ...points.map((p) => ({ x: p.x - MARK, y: p.y - MARK, width: 2 * MARK, height: 2 * MARK })),
  ];
  const bounds = { x: 0, y: 0, width: axis.width, height };
  const labels = new Map<(typeof points)[number], CountPoint["label"]>();
  for (const point of points.toSorted((a, b) => precedence(a) - precedence(b))) {
    const places = candidatesBeside(point, axis.textWidth(point.text));
    const found =
      firstFree(places, [...boxes, ...taken.edges], bounds) ??
      // A published count of streams is what the area is to be compared with: it may cross an edge.
      (point.claim.unit === "streams" && point.refersToYear ? firstFree(places, boxes, bounds) : undefined);
    if (found === undefined) continue;
    boxes.push(found);
    labels.set(point, found.label);
  }
  return points.map((point) => ({ ...point, label: labels.get(point) ?? null }));
}

const precedence = ({ claim, refersToYear }: PublishedCount) =>
  (claim.unit === "streams" ? 0 : 2) + (refersToYear ? 0 : 1);

interface CountLabelCandidate extends Box {
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" | "middle" };
}

function candidatesBeside({ x, y }: { x: number; y: number }, width: number): CountLabelCandidate[] {
  const half = LABEL_HEIGHT / 2;
  const place = (
    left: number,
    middle: number,
    at: number,
    anchor: CountLabelCandidate["label"]["anchor"],
  ): CountLabelCandidate => ({
    x: left,
    y: middle - half,
    width,
    height: LABEL_HEIGHT,
    label: { x: at, y: middle, anchor },
  });
  const away = MARK + 1;
  return [
    place(x - away - width, y, x - away, "end"),
    place(x + away, y, x + away, "start"),
    place(x - width / 2, y - away - half, x, "middle"),
    place(x - width + away, y - away - half, x + away, "end"),
    place(x - away, y - away - half, x - away, "start"),
    place(x - width / 2, y + away + half, x, "middle"),
  ];
}

/** Marks of units, told apart by form alone; streams come first and get the circle. */
const SYMBOLS: readonly SymbolType[] = [
  symbolCircle,
  symbolTriangle,
  symbolSquare,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];
const SYMBOL_AREA = 70; // px²

/** Returns the outline of the mark of the n-th unit, around the origin. */
export function countSymbol(index: number): string {
  return symbol(SYMBOLS[index % SYMBOLS.length] ?? symbolCircle, SYMBOL_AREA)() ?? "";
}
