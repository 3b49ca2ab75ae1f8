import type { LinkValue } from "../../../model/balance.ts";

/** How a band is filled: a stream's own amount, that of several as one, what is no stream here, what is not published. */
export type BandKind = "own" | "bundle" | "ground" | "hatched";

/** Returns how a band is filled. */
export function kindOf({ link, value }: LinkValue): BandKind {
  if (value === null) return "hatched";
  if (link.streams.length === 0) return "ground";
  return link.streams.length === 1 ? "own" : "bundle";
}
