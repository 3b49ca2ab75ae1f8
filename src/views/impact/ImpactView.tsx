import { type ReactNode, useId } from "react";
import { EVERYBODY } from "../../dataset/schema/viewNames.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { countRunning, totalOf } from "../../model/counts.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { goToSection } from "../parts/goToSection.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { latePart } from "../parts/latePart.tsx";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { extentOf } from "./extentOf.ts";
import { isDrawn } from "./FigureCharts.tsx";
import { FigureEntry } from "./FigureEntry.tsx";
import { Findings } from "./Findings.tsx";
import { Ledger } from "./Ledger.tsx";
import { SeriesEntry } from "./SeriesEntry.tsx";
import { SeriesGroupEntry } from "./SeriesGroupEntry.tsx";
import { WorthDoor } from "./WorthDoor.tsx";
import { StageImpact } from "./StageImpact.tsx";
import "./impact.css";
import "./charts.css";
import type { Atlas } from "../../model/atlas.ts";
import { yearOfClaim } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import { seriesGroups } from "../../model/seriesGroups.ts";

/** The order of the page: results first, what may not be added to them apart. */
const GROUPS: readonly ImpactFigure["kind"][] = [
  "impact",
  "stream-count",
  "member-count",
  "single",
  "context",
];

const LateWorth = latePart(() => import("./worth/WorthView.tsx").then((m) => m.WorthView));

/**
 * Published figures as claims of their sources, and yearly series. On a stage the one that the step is about. Where
 * exchanges are taken away, what is published of the place with them and without.
 */
export function ImpactView() {
  const isOnStage = useDisplay().labels === "about";
  const isWorth = useView(({ without, selection }) => without === EVERYBODY && selection === null);
  if (isWorth) return <LateWorth />;
  return isOnStage ? <StageImpact /> : <DeskImpact />;
}

function DeskImpact() {
  const t = useWords(impactWords);
  const atlas = useAtlas();
  const { impactFigures, findings } = atlas.dataset;
  const groups = GROUPS.map((kind) => ({
    kind,
    figures: impactFigures.filter((f) => f.kind === kind),
  })).filter(({ figures }) => figures.length > 0);
  const parts = seriesParts(atlas);
  const results = impactFigures.filter(({ kind }) => kind === "impact");
  const base = useId();
  const seriesYears = extentOf(parts.series.flatMap(({ values }) => values.map(({ year }) => year)));
  const sections: PartProps["name"][] = [
    ...(parts.explained.length > 0 ? (["explained"] as const) : []),
    ...groups.map(({ kind }) => kind),
    ...(parts.series.length > 0 ? (["series"] as const) : []),
  ];
  return (
    <ScrollRegion label={t.title} className="impact">
      <header className="impact__head">
        <h2>{t.title}</h2>
        <p className="impact__intro">{sections.length === 0 ? t.empty : t.intro}</p>
        <WorthDoor />
      </header>
      {findings.length > 0 && <Findings findings={findings} />}
      {sections.length > 0 && (
        <nav aria-label={t.contents} className="impact__contents">
          {sections.map((section) => (
            <button key={section} type="button" onClick={() => goToSection(`${base}-${section}`)}>
              {t[section]}
            </button>
          ))}
        </nav>
      )}
      {results.length > 0 && <Ledger figures={results} />}
      {parts.explained.length > 0 && (
        <Part name="explained" id={`${base}-explained`}>
          <div className="impact__groups">
            {parts.explained.map((group) => (
              <SeriesGroupEntry key={group.series[0]?.id} group={group} />
            ))}
          </div>
        </Part>
      )}
      {groups.map(({ kind, figures }) => (
        <Part key={kind} name={kind} id={`${base}-${kind}`}>
          {kind === "stream-count" && <OwnCount />}
          <div className="impact__figures">
            {figures.map((figure) => (
              <FigureEntry key={figure.id} figure={figure} years={yearsOf(impactFigures, kind)} />
            ))}
          </div>
        </Part>
      ))}
      {parts.series.length > 0 && (
        <Part name="series" id={`${base}-series`}>
          <div className="impact__multiples">
            {parts.series.map((one) => (
              <SeriesEntry key={one.id} series={one} years={seriesYears} />
            ))}
          </div>
        </Part>
      )}
    </ScrollRegion>
  );
}

/** A part of the page under its name, with what is to be known of all that is in it. */
function Part({ name, id, children }: PartProps) {
  const t = useWords(impactWords);
  return (
    <section className={`impact__group impact__group--${name}`}>
      <h3 id={id} tabIndex={-1}>
        {t[name]}
      </h3>
      <p className="impact__note">{t[`${name}Note`]}</p>
      {children}
    </section>
  );
}

interface PartProps {
  readonly name: ImpactFigure["kind"] | keyof ReturnType<typeof seriesParts>;
  readonly id: string;
  readonly children: ReactNode;
}

/** What is measured year by year: beside the streams that it explains, and the rest. */
const seriesParts = (atlas: Atlas) => ({
  explained: seriesGroups(atlas),
  series: atlas.dataset.series.filter(({ explains }) => explains.length === 0),
});

/** Figures that belong to no result of the whole have years of their own; plans and permits would press the others together. */
const APART: ReadonlySet<ImpactFigure["kind"]> = new Set(["single", "context"]);

/** Returns the years that figures of one kind share as their axis. */
function yearsOf(figures: readonly ImpactFigure[], kind: ImpactFigure["kind"]) {
  const ofKind = figures.filter((one) => (APART.has(kind) ? one.kind === kind : !APART.has(one.kind)));
  return extentOf(ofKind.filter(isDrawn).flatMap(({ claims }) => claims.filter(hasNumber).map(yearOfClaim)));
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
