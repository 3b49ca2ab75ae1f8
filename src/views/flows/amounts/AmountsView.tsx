import type { Family } from "../../../dataset/schema/stream.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { PICTURES } from "./pictures.ts";

/** The amounts of one family, in the picture that the data carry for the year. */
export function AmountsView({ measure }: { readonly measure: Family }) {
  const atlas = useAtlas();
  const balance = useView((view) => view.balance);
  const found = PICTURES.find(({ hasPicture }) => hasPicture(atlas, measure, balance));
  return found === undefined ? null : <found.Picture measure={measure} />;
}
