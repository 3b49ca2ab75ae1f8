import type { ComponentType } from "react";
import type { Family } from "../../../dataset/schema/stream.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { balancesOf } from "../../../model/shownBalance.ts";
import { EACH_FIGURE } from "../../../state/viewState.ts";
import { BalancePicture } from "../balance/BalancePicture.tsx";
import { PublishedAmounts } from "./PublishedAmounts.tsx";

/** One way to draw the amounts of a family. */
export interface AmountsPicture {
  /** Whether it has something to show of this family, or what the address asks for instead. */
  readonly hasPicture: (atlas: Atlas, measure: Family, balance: string | null) => boolean;
  readonly Picture: ComponentType<{ readonly measure: Family }>;
}

/** The pictures there are: the first that has something to show is drawn. The last one always has. */
export const PICTURES: readonly [...AmountsPicture[], AmountsPicture] = [
  {
    hasPicture: (atlas, measure, balance) => balance !== EACH_FIGURE && balancesOf(atlas, measure).length > 0,
    Picture: BalancePicture,
  },
  { hasPicture: () => true, Picture: PublishedAmounts },
];
