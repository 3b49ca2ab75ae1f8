import { useId } from "react";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { countRunning, totalOf } from "../../model/counts.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { goToSection } from "../parts/goToSection.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { FigureEntry, isDrawn } from "./FigureEntry.tsx";
import { Ledger } from "./Ledger.tsx";
import { SeriesEntry } from "./SeriesEntry.tsx";
import { StageImpact } from "./StageImpact.tsx";
import "./impact.css";
import { yearOfClaim } from "../../model/claims.ts";

/** The order of the page: results first, what may not be added to them apart. */
const GROUPS: readonly ImpactFigure["kind"][] = [
  "impact",
  "stream-count",
  "member-count",
  "single",
  "context",
];

/** Published figures as claims of their sources, and yearly series. On a stage the one that the step is about. */
export function ImpactView() {
  return useDisplay().labels === "about" ? <StageImpact /> : <DeskImpact />;
}

function DeskImpact() {
  const t = useWords(impactWords);
  const { impactFigures, series } = useAtlas().dataset;
  const groups = GROUPS.map((kind) => ({
    kind,
    figures: impactFigures.filter((f) => f.kind === kind),
  })).filter(({ figures }) => figures.length > 0);
  const claimYears = extent(impactFigures.filter(isDrawn).flatMap((f) => f.claims.map(yearOfClaim)));
  const seriesYears = extent(series.flatMap((s) => s.values.map(({ year }) => year)));
  const results = impactFigures.filter(({ kind }) => kind === "impact");
  const base = useId();
  const sections = [...groups.map(({ kind }) => kind), ...(series.length > 0 ? (["series"] as const) : [])];

  return (
    <ScrollRegion label={t.title} className="impact">
      <header className="impact__head">
        <div className="impact__intro">
          <h2>{t.title}</h2>
          <p>{t.intro}</p>
          {sections.length === 0 ? (
            <p>{t.empty}</p>
          ) : (
            <nav aria-label={t.contents} className="impact__contents">
              {sections.map((section) => (
                <button key={section} type="button" onClick={() => goToSection(`${base}-${section}`)}>
                  {t[section]}
                </button>
              ))}
            </nav>
          )}
        </div>
        {results.length > 0 && <Ledger figures={results} />}
      </header>
      {groups.map(({ kind, figures }) => (
        <section key={kind} className={`impact__group impact__group--${kind}`}>
          <h3 id={`${base}-${kind}`} tabIndex={-1}>
            {t[kind]}
          </h3>
          <p className="impact__note">{t[`${kind}Note`]}</p>
          {kind === "stream-count" && <OwnCount />}
          <div className="impact__figures">
            {figures.map((figure) => (
              <FigureEntry key={figure.id} figure={figure} years={claimYears} />
            ))}
          </div>
        </section>
      ))}
      {series.length > 0 && (
        <section className="impact__group impact__group--series">
          <h3 id={`${base}-series`} tabIndex={-1}>
            {t.series}
          </h3>
          <p className="impact__note">{t.seriesNote}</p>
          <div className="impact__multiples">
            {series.map((one) => (
              <SeriesEntry key={one.id} series={one} years={seriesYears} />
            ))}
          </div>
        </section>
      )}
    </ScrollRegion>
  );
}

/** The dataset's own number of running streams, named so, beside the counts of others. */
function OwnCount() {
  const t = useWords(impactWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const graph = useYearGraph();
  const n = totalOf(countRunning(graph.all));
  return (
    <p className="impact__own-count">
      {t.ownCount({ n, year: graph.year })} {say(meta.countNote)}{" "}
      <ViewLink to={{ view: "network" }} className="impact__network">
        {t.network}
      </ViewLink>
    </p>
  );
}

function extent(years: readonly (number | null)[]): readonly [number, number] {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)];
}
