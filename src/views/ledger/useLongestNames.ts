import { useMemo } from "react";
import { useSay } from "../../i18n/useWords.ts";
import { shortForm } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";

/** So many of the longest names are measured: letters differ in width, but not that much. */
const MEASURED = 8;

/** Returns the longest names of all years: the column of names has one width, whichever of them are in it. */
export function useLongestNames(): string[] {
  const { dataset } = useAtlas();
  const say = useSay();
  return useMemo(() => {
    const ends = new Set(dataset.streams.flatMap(({ donor, receiver }) => [donor, receiver]));
    const names = dataset.partners
      .filter((partner) => ends.has(partner.id))
      .flatMap((partner) => partner.names.map((name) => say(shortForm(name))));
    return [...new Set(names)].toSorted((a, b) => b.length - a.length).slice(0, MEASURED);
  }, [dataset, say]);
}
