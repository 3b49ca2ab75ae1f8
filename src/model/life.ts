import type { QuantityClaim } from "../dataset/schema/claim.ts";
import type { Moment } from "../dataset/schema/common.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { isOfWhatHappened } from "./happened.ts";
import { boundOf } from "./evidence.ts";
import { scopeOf } from "./scope.ts";

/**
 * Returns whether a figure of the stream alone, of what happened, is for years in none of which the stream can have been
 * there by the word of its spans: a count that shows zero after the end is no amount of it.
 */
export function isOutsideItsLife({ spans }: Pick<Stream, "spans">, claim: QuantityClaim): boolean {
  const { referenceYear: first, referenceYearTo } = claim;
  if (first === null || !isOfWhatHappened(claim) || scopeOf(claim) !== "stream") return false;
  const last = referenceYearTo ?? first;
  return !spans.some((span) => earliest(span.from) <= last && first <= boundOf(span));
}

const earliest = ({ year, precision }: Moment): number =>
  year === null || precision === "before" ? -Infinity : year;
