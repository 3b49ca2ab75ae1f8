import { type FocusEvent, useLayoutEffect, useMemo, useRef } from "react";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useFormat, useSay, useWords } from "../../../i18n/useWords.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useSelect } from "../../hooks/useSelect.ts";
import { useDrawnGraph, useHighlight } from "../../hooks/useYearGraph.ts";
import { latePart } from "../../parts/latePart.tsx";
import { GroundMarks, NameLeaders } from "./GroundMarks.tsx";
import { usePointedAt } from "./usePointedAt.ts";
import type { OverlayPainter } from "./overlayPainter.ts";
import { SiteMarks } from "./SiteMarks.tsx";
import { drawnStreams, streamsOfEach } from "./drawnStreams.ts";
import { LetterMarks, StreamMarks } from "./StreamMarks.tsx";
import type { CorridorParts } from "../../../layouts/map/steps/corridorParts.ts";
import type { GroupedScene } from "../../../layouts/map/composeScene.ts";

// What moves, and what waits for a pointer, comes after what stands.
// The map goes on without any of them.
const StreamTip = latePart(() => import("./StreamTip.tsx").then((m) => m.StreamTip), "quiet");
const FlowDots = latePart(() => import("./FlowDots.tsx").then((m) => m.FlowDots), "quiet");

interface Props {
  readonly scene: GroupedScene;
  /** What draws its corridors; null for plain curves. */
  readonly parts: CorridorParts | null;
  readonly painter: OverlayPainter;
  /** A site or a stream has got the focus by a key, and may lie beyond the edge. */
  readonly onReveal: (id: string) => void;
  readonly onZoomToPlace: () => void;
  readonly onOpenStreams: (streamIds: readonly string[]) => void;
}

/** Everything above land and sea. Rendered when year, selection or language change, never while the map moves. */
export function MapOverlay(props: Props) {
  const { scene, parts, painter, onReveal, onZoomToPlace, onOpenStreams } = props;
  const { groups } = scene;
  const t = useWords(mapWords);
  const say = useSay();
  const format = useFormat();
  const { dataset } = useAtlas();
  const graph = useDrawnGraph();
  const highlight = useHighlight();
  const { selection, toggle } = useSelect();
  const pointedAt = usePointedAt();
  const rootRef = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    painter.attach(rootRef.current);
    return () => painter.attach(null);
  }, [painter]);
  // Elements may be new with each of these, so they are put in their places before anyone sees them.
  // The scene is made anew with the graph, so it stands for both.
  useLayoutEffect(() => painter.setScene(scene, parts), [painter, scene, parts]);
  useLayoutEffect(() => painter.setDrawn(drawnStreams(groups, highlight)), [painter, groups, highlight]);

  const counts = useMemo(() => streamsOfEach(graph), [graph]);
  const featureIds = useMemo(() => new Set(scene.features.map(({ id }) => id)), [scene.features]);
  const sites = t.groupCount({ n: scene.group.count });
  const handleFocus = ({ target }: FocusEvent<Element>) => {
    const id = target.getAttribute("data-mark")?.split(" ")[1];
    if (id && target.matches(":focus-visible")) onReveal(id);
  };
  return (
    // It only hears of what has happened to the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={rootRef}
      className="map__overlay"
      onFocus={handleFocus}
      role="group"
      aria-label={t.summary({
        year: graph.year,
        streams: graph.visible.length,
        partners: graph.partnerIds.size,
      })}
    >
      <SiteMarks
        highlight={highlight}
        named={scene.stage?.named ?? null}
        selection={selection}
        onToggle={toggle}
        places={scene.places}
        counts={counts}
      />
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
        <GroundMarks places={scene.places} {...{ pointedAt, featureIds }} />
        <g className="map-trunks" data-mark="trunks all" data-light={highlight === null ? "even" : "dim"} />
        <g className="map-trunks" data-mark="trunks lit" data-light="lit" />
        <StreamMarks {...{ groups, selection, highlight, onOpenStreams }} onToggle={toggle} />
        <LetterMarks groups={groups} highlight={highlight} />
        <NameLeaders places={scene.places} />
      </svg>
      <div className="map__margin" data-mark="margin" />
      <FlowDots painter={painter} groups={groups} lit={highlight?.streams ?? null} />
      <StreamTip painter={painter} groups={groups} />
    </div>
  );
}
