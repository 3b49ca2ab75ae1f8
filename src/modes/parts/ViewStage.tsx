import { type ComponentType, lazy, Suspense } from "react";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import type { ViewName } from "../../state/viewState.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { FlowsView } from "../../views/flows/FlowsView.tsx";
import { MapFrame } from "../../views/map/MapFrame.tsx";
import { BrokenView } from "../../views/problem/BrokenView.tsx";

/** The views that stand alone. Map and flows are the first view and come at once; the map's engine does not. */
const VIEW_COMPONENTS: Readonly<Record<Exclude<ViewName, "overview">, ComponentType>> = {
  map: MapFrame,
  flows: FlowsView,
  timeline: lazy(() =>
    import("../../views/timeline/TimelineView.tsx").then((m) => ({ default: m.TimelineView })),
  ),
  table: lazy(() => import("../../views/table/TableView.tsx").then((m) => ({ default: m.TableView }))),
  impact: lazy(() => import("../../views/impact/ImpactView.tsx").then((m) => ({ default: m.ImpactView }))),
  beyond: lazy(() => import("../../views/beyond/BeyondView.tsx").then((m) => ({ default: m.BeyondView }))),
  sources: lazy(() =>
    import("../../views/sources/SourcesView.tsx").then((m) => ({ default: m.SourcesView })),
  ),
};

/** From this width on map and flows fit side by side. */
const WIDE = "(min-width: 64rem)";

/** Shows the chosen view; the overview is map and flows side by side, or on narrow screens one above the other. */
export function ViewStage() {
  const view = useView((state) => state.view);
  const isWide = useMediaQuery(WIDE);
  if (view !== "overview") return <OneView name={view} />;
  return (
    <div className="overview" data-layout={isWide ? "side-by-side" : "stacked"}>
      <OneView name="map" />
      <OneView name="flows" />
    </div>
  );
}

function OneView({ name }: { readonly name: Exclude<ViewName, "overview"> }) {
  const t = useWords(exploreWords);
  const View = VIEW_COMPONENTS[name];
  return (
    <section className={`view view--${name}`} aria-label={t[name]} data-view={name}>
      <ErrorBoundary resetKey={name} fallback={(_, retry) => <BrokenView name={t[name]} onRetry={retry} />}>
        <Suspense fallback={<p className="loading">{t.loadingView({ view: t[name] })}</p>}>
          <View />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
