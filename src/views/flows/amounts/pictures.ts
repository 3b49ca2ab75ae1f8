import type { ComponentType } from "react";
import type { Family } from "../../../dataset/schema/stream.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { PublishedAmounts } from "./PublishedAmounts.tsx";

/** One way to draw the amounts of a family. */
export interface AmountsPicture {
  /** Whether it has something to show of this family in this year. */
  readonly hasPicture: (atlas: Atlas, measure: Family, year: number) => boolean;
  readonly Picture: ComponentType<{ readonly measure: Family }>;
}

/** The pictures there are: the first that has something to show is drawn. The last one always has. */
export const PICTURES: readonly [...AmountsPicture[], AmountsPicture] = [
  { hasPicture: () => true, Picture: PublishedAmounts },
];
