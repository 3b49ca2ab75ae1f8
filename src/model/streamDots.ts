import type { QuantityClaim } from "../dataset/schema/claim.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { groupBy } from "../lib/groupBy.ts";
import type { Unit } from "../lib/units.ts";
import { quantitiesOf, yearOfClaim } from "./claims.ts";
import { hasNumber, type Numbered } from "./comparable.ts";
import { isOutsideItsLife } from "./life.ts";
import { scopeOf } from "./scope.ts";

/** Published amounts of one stream that can share an axis. */
export interface StreamDots {
  readonly unit: Unit;
  readonly claims: readonly Numbered<QuantityClaim>[];
}

/** Returns the dated amounts of a stream itself, in the unit in which most of them are published; null where there are none. */
export function streamDots(stream: Stream): StreamDots | null {
  const own = quantitiesOf(stream)
    .filter(hasNumber)
    .filter(
      (claim) =>
        scopeOf(claim) === "stream" && yearOfClaim(claim) !== null && !isOutsideItsLife(stream, claim),
    );
  const [most] = [...groupBy(own, ({ unit }) => unit)].toSorted((a, b) => b[1].length - a[1].length);
  return most === undefined ? null : { unit: most[0], claims: most[1] };
}
