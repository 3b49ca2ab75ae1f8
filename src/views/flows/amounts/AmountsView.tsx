import type { Family } from "../../../dataset/schema/stream.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useYear } from "../../hooks/useYearGraph.ts";
import { PICTURES } from "./pictures.ts";

/** The amounts of one family, in the picture that the data carry for the year. */
export function AmountsView({ measure }: { readonly measure: Family }) {
  const atlas = useAtlas();
  const year = useYear();
  const found = PICTURES.find(({ hasPicture }) => hasPicture(atlas, measure, year));
  return found === undefined ? null : <found.Picture measure={measure} />;
}
