import { useId } from "react";
import type { Finding } from "../../dataset/schema/finding.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { balanceOfYear } from "../../model/balance.ts";
import { hasNumber } from "../../model/comparable.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { claimRows, type Rows, seriesRows } from "./chartRows.ts";
import { ChartTable } from "./ChartTable.tsx";
import { FindingChart, followedOf } from "./FindingChart.tsx";

/** What the results come to: one sentence, one chart and the sources each. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useWords(impactWords);
  return (
    <section className="findings" aria-label={t.findings}>
      {findings.map((finding) => (
        <FindingEntry key={finding.id} finding={finding} />
      ))}
    </section>
  );
}

function FindingEntry({ finding: { id, sentence, chart, references } }: { readonly finding: Finding }) {
  const t = useWords(impactWords);
  const say = useSay();
  const language = useLanguage();
  const atlas = useAtlas();
  const titleId = useId();
  const values = valuesOf(atlas, chart, language);
  return (
    <article className="finding" aria-labelledby={titleId}>
      <h3 id={titleId}>{say(sentence)}</h3>
      <ChartFigure
        id={id}
        title={say(sentence)}
        sources={references}
        rows={() => rowsOf(atlas, chart, language)}
        table={<ChartTable caption={say(sentence)} heads={[t.what, t.year, t.value]} rows={values} />}
      >
        <FindingChart chart={chart} />
      </ChartFigure>
    </article>
  );
}

/** What the chart shows, as words: what is counted, when, how much. */
function valuesOf(atlas: Atlas, chart: Finding["chart"], language: Language): readonly (readonly string[])[] {
  if ("series" in chart)
    return chart.series
      .flatMap((id) => atlas.series.get(id) ?? [])
      .flatMap(({ title, unit, values }) =>
        values.map(({ year, value }) => [
          title[language],
          String(year),
          sayAmount({ value, upTo: null, qualifier: null, unit }, language),
        ]),
      );
  if ("balance" in chart) {
    const balance = atlas.dataset.balances.find(({ id }) => id === chart.balance);
    if (balance === undefined) return [];
    return balanceOfYear(atlas, balance, chart.year).links.map(({ link, value }) => [
      link.name[language],
      String(chart.year),
      sayAmount({ value, upTo: null, qualifier: null, unit: balance.unit }, language),
    ]);
  }
  return claimsOf(atlas, chart).flatMap(({ title, claims }) =>
    claims
      .filter(hasNumber)
      .map((claim) => [
        (claim.measure ?? title)[language],
        sayClaimYears(claim, language),
        sayAmount(claim, language),
      ]),
  );
}

function rowsOf(atlas: Atlas, chart: Finding["chart"], language: Language): Rows {
  if ("series" in chart)
    return seriesRows(
      chart.series.flatMap((id) => atlas.series.get(id) ?? []),
      language,
    );
  if ("balance" in chart)
    return [["name", "year", "value"], ...valuesOf(atlas, chart, language).map((row) => [...row])];
  return claimRows(claimsOf(atlas, chart), language);
}

/** The claims that a chart of figures draws: all of one, or the followed one of each. */
function claimsOf(
  atlas: Atlas,
  chart: { readonly figure: string } | { readonly figures: readonly string[] },
) {
  if ("figures" in chart)
    return followedOf(atlas, chart.figures).map(({ figure, claim }) => ({ ...figure, claims: [claim] }));
  const figure = atlas.figures.get(chart.figure);
  return figure === undefined ? [] : [figure];
}
