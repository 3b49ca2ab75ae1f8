import { VIEWS, type ViewName } from "../../dataset/schema/viewNames.ts";
import { readParams } from "../../state/query.ts";

/** Returns the view that an address is likely to show first. It is a guess that costs nothing but a file too much. */
export function askedView(address: string): ViewName {
  const asked = readParams(address).get("view");
  return VIEWS.find((name) => name === asked) ?? "overview";
}

/** Returns whether an address is that of an embed; it is one as long as the page lives. */
export const isFramed = (address: string): boolean => readParams(address).get("mode") === "embed";
