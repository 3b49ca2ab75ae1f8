import { readParams } from "../../state/query.ts";

/** Returns whether an address is likely to show the diagram first. It is a guess that costs nothing but a file too much. */
export function asksForDiagram(address: string): boolean {
  const view = readParams(address).get("view");
  return view === null || view === "overview" || view === "flows";
}
