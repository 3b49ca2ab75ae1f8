import { type ComponentType, type ReactNode, Suspense, useEffect } from "react";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import type { ViewName } from "../../state/viewState.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
// Not with its view: styles of the modes come after it, and others draw streams as it does.
import "../../views/flows/flows.css";
import { setHover, useStillPointer } from "../../views/hooks/useHover.ts";
import { MapPanel } from "../../views/map/MapPanel.tsx";
import { BrokenView } from "../../views/problem/BrokenView.tsx";
import { MissingCode } from "../../ui/missingCode.ts";
import { askedView, isFramed } from "./askedView.ts";
import { lateView } from "./lateView.tsx";
import { preloadNotes, ViewNotes } from "./ViewNotes.tsx";

const ADDRESS = window.location.search + window.location.hash;
const IS_FRAMED = isFramed(ADDRESS);

const LATE_VIEWS = {
  ledger: lateView(() =>
    IS_FRAMED
      ? import("../../views/ledger/FrameLedger.tsx").then((m) => m.FrameLedger)
      : import("../../views/ledger/LedgerView.tsx").then((m) => m.LedgerView),
  ),
  flows: lateView(() => import("../../views/flows/FlowsView.tsx").then((m) => m.FlowsView)),
  timeline: lateView(() => import("../../views/timeline/TimelineView.tsx").then((m) => m.TimelineView)),
  table: lateView(() => import("../../views/table/TableView.tsx").then((m) => m.TableView)),
  impact: lateView(() => import("../../views/impact/ImpactView.tsx").then((m) => m.ImpactView)),
  network: lateView(() => import("../../views/network/NetworkView.tsx").then((m) => m.NetworkView)),
  beyond: lateView(() => import("../../views/beyond/BeyondView.tsx").then((m) => m.BeyondView)),
  sources: lateView(() => import("../../views/sources/SourcesView.tsx").then((m) => m.SourcesView)),
  about: lateView(() => import("../../views/about/AboutView.tsx").then((m) => m.AboutView)),
} as const;

// What most readers see first, and the diagram: their code comes along with the dataset, not after it.
const asked = askedView(ADDRESS);
if (asked === "overview" || asked === "flows")
  LATE_VIEWS[asked === "flows" ? "flows" : "ledger"].load().catch(() => undefined); // the view says so where it is shown

/** Fetches the code of all views ahead, for a screen whose network may be gone when somebody opens one. */
export const preloadViews = (): Promise<unknown> =>
  Promise.all([preloadNotes(), ...Object.values(LATE_VIEWS).map(({ load }) => load())]);

/** A view that is not made of others; the ledger is a part of the overview and has no address of its own. */
export type SingleView = Exclude<ViewName, "overview"> | "ledger";

/** The views that stand alone. The map's box comes at once, what is in it later. */
const VIEW_COMPONENTS: Readonly<Record<SingleView, ComponentType>> = {
  map: MapPanel,
  ledger: LATE_VIEWS.ledger.View,
  flows: LATE_VIEWS.flows.View,
  timeline: LATE_VIEWS.timeline.View,
  table: LATE_VIEWS.table.View,
  impact: LATE_VIEWS.impact.View,
  network: LATE_VIEWS.network.View,
  beyond: LATE_VIEWS.beyond.View,
  sources: LATE_VIEWS.sources.View,
  about: LATE_VIEWS.about.View,
};

/** From this width on map and ledger stand side by side. */
const WIDE = "(min-width: 64rem)";
/** Below it the ledger says it alone: a map among its own buttons would be no picture, and is one press away. */
const NARROW = "(max-width: 39.99rem)";

/** Shows the chosen view; the overview is map and ledger, on a phone and in a small frame the ledger. */
export function CurrentView() {
  const view = useView((state) => state.view);
  return (
    <>
      <ViewNotes />
      {view === "overview" ? <Overview /> : <OneView name={view} />}
    </>
  );
}

function Overview() {
  const isWide = useMediaQuery(WIDE);
  const isNarrow = useMediaQuery(NARROW);
  return (
    <div className="overview" data-layout={isWide ? "beside" : IS_FRAMED ? "alone" : "stacked"}>
      {(isWide || !(isNarrow || IS_FRAMED)) && <OneView name="map" />}
      <OneView name="ledger" />
    </div>
  );
}

interface OneViewProps {
  readonly name: SingleView;
  /** What shows it, where a mode has its own. */
  readonly as?: ComponentType;
  /** What stands in the place of a view that threw; a word about it and a way to try again unless told. */
  readonly fallback?: (error: unknown, retry: () => void) => ReactNode;
}

/** One view in its own box; what it throws takes down nothing else. */
export function OneView({ name, as: View = VIEW_COMPONENTS[name], fallback }: OneViewProps) {
  const t = useWords(exploreWords);
  // What goes away under the pointer or the focus is never left: the next view would keep it lit.
  useEffect(() => () => setHover(null), [name]);
  useStillPointer();
  return (
    <div className={`view view--${name}`} role="group" aria-label={t[name]} data-view={name}>
      <ErrorBoundary
        resetKey={name}
        fallback={
          fallback ??
          ((error, retry) => (
            <BrokenView name={t[name]} isMissing={error instanceof MissingCode} onRetry={retry} />
          ))
        }
      >
        <Suspense fallback={<p className="loading">{t.loadingView({ view: t[name] })}</p>}>
          <View />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
