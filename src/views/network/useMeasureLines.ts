import { useMemo } from "react";
import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { YearValues } from "../../layouts/charts/yearLines.ts";
import {
  BASES,
  type Basis,
  mostBetween,
  networkYears,
  type NetworkYear,
  type PartnerInNetwork,
} from "../../model/network/networkYears.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";

/** "main": what the chart is about; "second": what it is held against; "faint": the rest, without a name. */
export type Tone = "main" | "second" | "faint";

/** A line and how it stands out. */
export interface MeasureLine extends YearValues {
  readonly name: string;
  readonly tone: Tone;
}

const line = (name: string, tone: Tone, values: Omit<YearValues, "isNamed">): MeasureLine => ({
  ...values,
  isNamed: tone !== "faint",
  name,
  tone,
});

/** Returns which streams the reader wants counted. */
export const useBasis = (): Basis => (useView(({ show }) => show) === "all" ? "earlier" : "documented");

/** Returns the network of every year on the basis that the reader chose. */
export function useNetworkYears(): readonly NetworkYear[] {
  const years = networkYears(useAtlas());
  return years[useBasis()];
}

/** Returns whose donors and receivers are drawn: the selected partner, else the one that lies most between others. */
export function useShownPartner(): string | null {
  const years = useNetworkYears();
  const selection = useView((view) => view.selection);
  const selected = selection?.kind === "partner" ? selection.id : null;
  const isThere = selected !== null && years.some(({ partners }) => partners.has(selected));
  const most = useMemo(() => mostBetween(years)[0], [years]);
  return isThere
    ? selected
    : (most ??
        years
          .findLast(({ partners }) => partners.size > 0)
          ?.partners.keys()
          .next().value ??
        null);
}

/** Returns the lines of a measure's chart: those that matter first. */
export function useMeasureLines(measure: NetworkMeasure): readonly MeasureLine[] {
  const t = useWords(networkWords);
  const both = networkYears(useAtlas());
  const basis = useBasis();
  const partner = useShownPartner();
  const { short } = useNames();
  return useMemo(() => {
    const years = both[basis];
    if (measure === "degree") {
      if (partner === null) return [];
      const of = (side: "donors" | "receivers", tone: Tone) =>
        line(t[side], tone, { ...ofPartner(years, partner, (one) => one[side]), id: side });
      return [of("donors", "main"), of("receivers", "second")];
    }
    if (measure === "betweenness") {
      const order = mostBetween(years);
      // Two can be told apart; the other is the one that lies most between others, or the next to it.
      const other = order.find((id) => id !== partner);
      const named = partner === null ? [] : [partner, ...(other === undefined ? [] : [other])];
      return [...new Set([...named, ...order])].map((id) =>
        line(
          short(id),
          id === partner ? "main" : id === other ? "second" : "faint",
          ofPartner(years, id, ({ betweenness }) => betweenness),
        ),
      );
    }
    return [basis, ...BASES.filter((other) => other !== basis)].map((id, i) =>
      line(t[id], i === 0 ? "main" : "second", {
        id,
        values: both[id].map(({ year, whole }) => ({ year, value: whole[measure] })),
      }),
    );
  }, [both, basis, measure, partner, short, t]);
}

/** A value of one partner, null in years in which it is not there. */
const ofPartner = (
  years: readonly NetworkYear[],
  id: string,
  read: (one: PartnerInNetwork) => number,
): Omit<YearValues, "isNamed"> => ({
  id,
  values: years.map(({ year, partners }) => {
    const one = partners.get(id);
    return { year, value: one === undefined ? null : read(one) };
  }),
});
