type Point = readonly [x: number, y: number];

/** A rectangle in px. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Returns a closed outline of straight lines in other coordinates, cut down to what can be seen of it; null where that is
 * nothing, or where the path is of another kind. Drawing programs stumble over shapes far beyond the picture, and few
 * know `vector-effect`: lines have to have their width in the coordinates of the picture itself.
 *
 * Cut with the method of Sutherland and Hodgman, Communications of the ACM 17 (1974): edges along the cut stay.
 *
 * @param d of `M`, `L` and `Z` alone, absolute
 * @param sight in the new coordinates
 */
export function flatPath(d: string, to: (point: Point) => Point, sight: Sight): string | null {
  if (/[^MLZ\d\s.,eE+-]/.test(d)) return null;
  const rings = d.split(/Z\s*/).filter((ring) => ring.trim() !== "");
  const seen = rings.map((ring) => cut(pointsOf(ring).map(to), sight)).filter(({ length }) => length > 2);
  if (seen.length === 0) return null;
  return seen.map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`).join("");
}

const round = (px: number): number => Math.round(px * 100) / 100;

function pointsOf(ring: string): Point[] {
  const numbers = Array.from(ring.matchAll(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi), ([n]) => Number(n));
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}

/** One edge of the rectangle: how far inside a point is, negative outside. */
type Depth = (point: Point) => number;

function cut(ring: readonly Point[], { left, top, right, bottom }: Sight): readonly Point[] {
  const edges: Depth[] = [([x]) => x - left, ([x]) => right - x, ([, y]) => y - top, ([, y]) => bottom - y];
  return edges.reduce(cutAt, ring);
}

function cutAt(ring: readonly Point[], depth: Depth): readonly Point[] {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point;
    const [from, at] = [depth(before), depth(point)];
    const own = at >= 0 ? [point] : [];
    return from < 0 === at < 0 ? own : [between(before, point, from / (from - at)), ...own];
  });
}

const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];
