import type { FindingChart as Chart } from "../../dataset/schema/finding.ts";
import { useSay } from "../../i18n/useWords.ts";
import { claimScale } from "../../layouts/charts/claimScale.ts";
import type { Atlas } from "../../model/atlas.ts";
import { balanceOfYear } from "../../model/balance.ts";
import { yearOfClaim } from "../../model/claims.ts";
import { hasNumber, type PublishedFigure } from "../../model/comparable.ts";
import { resultHeadline } from "../../model/headline.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { Amount } from "../parts/Amount.tsx";
import { ClaimScaleList } from "../parts/ClaimScaleList.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { extentOf } from "./extentOf.ts";
import { ClaimCharts } from "./FigureCharts.tsx";
import { PromiseLine } from "./PromiseLine.tsx";
import { SeriesChart } from "./SeriesChart.tsx";

/** Lines of a chart of years that has a finding for itself, shared by as many as there are. A hall has larger ones. */
const LINES = { desk: 17, hall: 12, besideRecord: 8 };
const FEWEST_LINES = 7;

/** What a finding draws, each under its own name. */
export function FindingChart({ chart }: { readonly chart: Chart }) {
  const atlas = useAtlas();
  const { labels, hasRecord = false } = useDisplay();
  const lines = LINES[hasRecord ? "besideRecord" : labels === "about" ? "hall" : "desk"];
  if ("series" in chart) return <SeriesCharts ids={chart.series} lines={lines} />;
  if ("figures" in chart) return <Compared ids={chart.figures} />;
  if ("balance" in chart) return <BalanceBars id={chart.balance} year={chart.year} />;
  const figure = atlas.figures.get(chart.figure);
  if (figure === undefined) return null;
  return (
    <>
      <FigureName id={figure.id} />
      <ClaimCharts
        claims={figure.claims}
        years={extentOf(figure.claims.filter(hasNumber).map(yearOfClaim))}
        lines={lines}
        hasYear={false}
      />
    </>
  );
}

function SeriesCharts({ ids, lines }: { readonly ids: readonly string[]; readonly lines: number }) {
  const say = useSay();
  const atlas = useAtlas();
  const series = ids.flatMap((id) => atlas.series.get(id) ?? []);
  const years = extentOf(series.flatMap(({ values }) => values.map(({ year }) => year)));
  return series.map((one) => (
    <div key={one.id} className="panel">
      <p className="panel__title">{say(one.title)}</p>
      <SeriesChart
        series={one}
        years={years}
        lines={Math.max(FEWEST_LINES, lines / series.length)}
        hasYear={false}
      />
      <PromiseLine series={one} />
    </div>
  ));
}

/** A figure by name; choosing it leads to all claims about it. */
function FigureName({ id }: { readonly id: string }) {
  const say = useSay();
  const figure = useAtlas().figures.get(id);
  return figure === undefined ? null : (
    <p className="panel__title">
      <ViewLink to={{ selection: { kind: "figure", id } }}>{say(figure.title)}</ViewLink>
    </p>
  );
}

/** Returns the claim that is followed of each figure; figures without one are left out. */
export const followedOf = (atlas: Atlas, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const figure = atlas.figures.get(id);
    const headline = figure === undefined ? null : resultHeadline(figure.claims);
    return figure === undefined || headline?.claim == null
      ? []
      : [{ figure, headline, claim: headline.claim }];
  });

function Compared({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay();
  const followed = followedOf(useAtlas(), ids);
  const scale = claimScale(followed.map(({ claim }) => claim));
  const [first] = followed;
  if (first === undefined) return null;
  const words = followed.map(({ figure, headline }) => (
    <div key={figure.id} className="finding__row">
      <FigureName id={figure.id} />
      <Amount claim={headline.amount} manner="words" />
      <p className="finding__ground">
        <HeadlineGround headline={headline} />
      </p>
    </div>
  ));
  if (scale === null) return words;
  return (
    <ClaimScaleList
      scale={scale}
      unit={first.claim.unit}
      label={followed.map(({ figure }) => say(figure.title)).join(", ")}
      rows={words.map((row) => ({ words: row, isLead: true }))}
      room="narrow"
    />
  );
}

type Scaled = Pick<PublishedFigure, "value" | "upTo" | "unit" | "qualifier">;

/** The bands of a picture to scale in one year, from zero. */
function BalanceBars({ id, year }: { readonly id: string; readonly year: number }) {
  const say = useSay();
  const atlas = useAtlas();
  const balance = atlas.dataset.balances.find((one) => one.id === id);
  if (balance === undefined) return null;
  const links = balanceOfYear(atlas, balance, year).links;
  const amounts = links.map(({ value }): Scaled => ({
    value,
    upTo: null,
    qualifier: null,
    unit: balance.unit,
  }));
  const scale = claimScale(amounts);
  return (
    <>
      <p className="panel__title">
        <ViewLink to={{ view: "flows", measure: balance.family, balance: id, year }}>
          {say(balance.title)}, {year}
        </ViewLink>
      </p>
      {scale !== null && (
        <ClaimScaleList
          scale={scale}
          unit={balance.unit}
          label={say(balance.title)}
          rows={links.map(({ link }, i) => ({
            isLead: true,
            words: (
              <p>
                {say(link.name)}: {amounts[i] !== undefined && <Amount claim={amounts[i]} />}
              </p>
            ),
          }))}
          room="narrow"
        />
      )}
    </>
  );
}
