import { lazy, Suspense, useLayoutEffect, useMemo, useRef } from "react";
import { mapWords } from "../../i18n/messages/map.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import type { Selection } from "../../model/selection.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useHighlight, useYearGraph } from "../hooks/useYearGraph.ts";
import { GroundMarks, TickMarks } from "./GroundMarks.tsx";
import type { OverlayPainter } from "./overlayPainter.ts";
import { SiteMarks } from "./SiteMarks.tsx";
import { LetterMarks, StreamMarks, StreamPipes } from "./StreamMarks.tsx";
import type { GroupedScene } from "../../layouts/composeMapScene.ts";

// What moves, and what waits for a pointer, comes after what stands.
const StreamTip = lazy(() => import("./StreamTip.tsx").then((m) => ({ default: m.StreamTip })));
const FlowDots = lazy(() => import("./FlowDots.tsx").then((m) => ({ default: m.FlowDots })));

interface Props {
  readonly scene: GroupedScene;
  readonly painter: OverlayPainter;
  readonly onFocusSite: (partnerId: string) => void;
  readonly onZoomToPlace: () => void;
  readonly onOpenGroup: (streamId: string) => void;
}

/** Everything above land and sea. Rendered when year, selection or language change, never while the map moves. */
export function MapOverlay(props: Props) {
  const { scene, painter, onFocusSite, onZoomToPlace, onOpenGroup } = props;
  const { groups } = scene;
  const t = useWords(mapWords);
  const say = useSay();
  const format = useFormat();
  const { dataset } = useAtlas();
  const graph = useYearGraph();
  const highlight = useHighlight();
  const { selection, toggle } = useSelect();
  const rootRef = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    painter.attach(rootRef.current);
    return () => painter.attach(null);
  }, [painter]);
  // Elements may be new with each of these, so they are put in their places before anyone sees them.
  // The scene is made anew with the graph, so it stands for both.
  useLayoutEffect(() => painter.setScene(scene), [painter, scene]);

  const marks = { highlight, selection, onToggle: toggle satisfies (selection: Selection) => void };
  const drawn = useMemo(
    () => groups.flatMap(({ streamId, streams }) => streams.filter(({ stream }) => stream.id === streamId)),
    [groups],
  );
  const featureIds = useMemo(() => new Set(scene.features.map(({ id }) => id)), [scene.features]);
  const sites = t.groupCount({ n: scene.group.count });
  return (
    <div
      ref={rootRef}
      className="map__overlay"
      role="group"
      aria-label={t.summary({
        year: graph.year,
        streams: graph.visible.length,
        partners: graph.partnerIds.size,
      })}
    >
      <SiteMarks {...marks} places={scene.places} active={graph.partnerIds} onFocusSite={onFocusSite} />
      <button
        type="button"
        className="map-site map-site--group"
        data-kind="group"
        data-mark="group"
        onClick={onZoomToPlace}
      >
        <span className="map-site__disc">{format.number(scene.group.count)}</span>
        <span className="map-site__text">
          <b>{say(dataset.meta.title)}</b>
          <span className="map-site__makes" aria-hidden="true">
            {sites}
          </span>
          <span className="visually-hidden">{`${sites}. ${t.zoomIn}`}</span>
        </span>
      </button>
      <svg className="map__ink">
        <GroundMarks places={scene.places} highlight={highlight} featureIds={featureIds} />
        <StreamPipes groups={groups} highlight={highlight} />
        <StreamMarks {...marks} groups={groups} onOpenGroup={onOpenGroup} />
        <LetterMarks groups={groups} highlight={highlight} />
        <TickMarks places={scene.places} />
      </svg>
      <Suspense>
        <FlowDots painter={painter} streams={drawn} lit={highlight?.streams ?? null} />
      </Suspense>
      <div className="map__margin" data-mark="margin" />
      <Suspense>
        <StreamTip painter={painter} groups={groups} />
      </Suspense>
    </div>
  );
}
