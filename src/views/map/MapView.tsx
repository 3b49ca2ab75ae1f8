import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { mapFrameWords } from "../../i18n/messages/mapFrame.ts";
import { useWords } from "../../i18n/useWords.ts";
import { layoutMapFrame } from "../../layouts/map/base/frame.ts";
import { boundsOf } from "../../layouts/map/base/mercator.ts";
import { highlightOf } from "../../model/selection.ts";
import { MissingCode } from "../../ui/missingCode.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useStage } from "../hooks/useStage.ts";
import { latePart } from "../parts/latePart.tsx";
import { MapControls } from "./controls/MapControls.tsx";
import { MapOverlay } from "./overlay/MapOverlay.tsx";
import { MapScaleBar } from "./overlay/MapScaleBar.tsx";
import { MapTools } from "./controls/MapTools.tsx";
import { createOverlayPainter } from "./overlay/overlayPainter.ts";
import { useMapCamera } from "./engine/useMapCamera.ts";
import { useMapDetail } from "./engine/useMapDetail.ts";
import { type CreateEngine, useMapEngine } from "./engine/useMapEngine.ts";
import { useMapKeys } from "./controls/useMapKeys.ts";
import { useMapScene } from "./overlay/useMapScene.ts";
import { useYieldHint } from "./controls/useYieldHint.ts";
import { hasWebGL } from "./engine/webgl.ts";
import "./map.css";
import { contains } from "../../layouts/geometry/box.ts";
import { pointOn } from "../../layouts/map/base/streamCourse.ts";

// The list comes when it is opened: the map itself has little room left in its budget.
const MapList = latePart(() => import("./controls/MapList.tsx").then((m) => m.MapList));

/** Parts of a stream of which one is to be seen, the middle first. */
const ALONG = [0.5, 0.3, 0.7, 0.1, 0.9];
const NO_SIZE = { width: 0, height: 0 };

/** How the map is drawn. Both show the same, and one takes the other's place without anything being lost. */
const ENGINES = {
  webgl: (): Promise<CreateEngine> =>
    import("./engine/maplibreEngine.ts").then((m) => m.createMapLibreEngine),
  svg: (): Promise<CreateEngine> => import("./engine/svgEngine.ts").then((m) => m.createSvgEngine),
} as const;

/** Map with sites and streams. Says whose detail is on it, to whoever writes below the map where it comes from. */
export function MapView({ onCredit }: { readonly onCredit: (credit: string) => void }) {
  const t = useWords(mapFrameWords);
  const { dataset } = useAtlas();
  const [painter] = useState(createOverlayPainter);
  const [boxRef, size] = useElementSize<HTMLDivElement>();
  const rootRef = useRef<HTMLDivElement>(null);
  const groundRef = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<keyof typeof ENGINES>(() => (hasWebGL() ? "webgl" : "svg"));
  const [notice, setNotice] = useState<"lostWebgl" | "engineFailed" | null>(null);
  const [isLacking, setLacking] = useState(false);
  const [hasNoBasemap, setNoBasemap] = useState(false);
  const [list, setList] = useState<{ readonly group: string | null } | null>(null);
  const openGroup = useCallback((group: string) => setList({ group }), []);
  const listId = useId();
  const { scene, parts, isPlanned } = useMapScene();
  const { home, places } = scene;

  const insets = useMemo(() => {
    const inMargin = places.filter(({ marginIndex }) => marginIndex !== null).length;
    return layoutMapFrame(size, inMargin, scene.type, scene.stage !== null).insets;
  }, [size, places, scene.type, scene.stage]);

  const { selection, select } = useSelect();
  const fallBack = (why: "lostWebgl" | "engineFailed") => {
    setKind("svg");
    setNotice(why);
  };
  const isCooperative = useStage().gestures === "cooperative";
  const [hint, showHint] = useYieldHint();
  const engine = useMapEngine({
    containerRef: groundRef,
    load: ENGINES[kind],
    isReady: size.width > 0,
    startCamera: () => moves.start,
    size,
    basemap: dataset.meta.map.basemap.map((file) => `data/${file}`),
    extent: dataset.meta.map.extent,
    isCooperative,
    onMove: painter.setCamera,
    onYield: showHint,
    onRest: (camera, byReader) => moves.rest(camera, byReader),
    onClickGround: () => {
      if (selection !== null) select(null);
    },
    onLost: () => fallBack("lostWebgl"),
    onBasemap: (isThere) => setNoBasemap(!isThere),
    onDetail: (outcome) => detail.onOutcome(outcome),
    onFailed: () => {
      if (kind === "webgl") fallBack("engineFailed");
      else setLacking(true);
    },
  });
  const detail = useMapDetail(engine, onCredit);
  const moves = useMapCamera({ engine, home, size, insets });
  useMapKeys(rootRef, moves);
  useEffect(() => painter.setSize(size), [painter, size]);

  const atlas = useAtlas();
  const selectedBounds = useMemo(() => {
    const partnerIds = highlightOf(atlas, selection)?.partners ?? new Set();
    return boundsOf(
      places.flatMap(({ partnerId, lonLat, hasGate }) =>
        lonLat !== null && !hasGate && partnerIds.has(partnerId) ? [lonLat] : [],
      ),
    );
  }, [atlas, selection, places]);

  /** What has the focus is on the screen: a site, or some part of a stream. */
  const reveal = (id: string) => {
    const picture = painter.picture();
    const node = picture?.nodes.get(id);
    const course = picture?.streams.find(({ streamId }) => streamId === id);
    const places = node?.kind === "site" ? [node] : course ? ALONG.map((part) => pointOn(course, part)) : [];
    const [middle] = places;
    if (!picture || !middle || places.some((at) => contains(picture.frame.inner, { ...at, ...NO_SIZE })))
      return;
    moves.pan(size.width / 2 - middle.x, size.height / 2 - middle.y);
  };

  const closeList = () => {
    setList(null);
    rootRef.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  // Neither engine's code has come; who contains what a view throws says so.
  if (isLacking) throw new MissingCode("no engine for the map");
  const noticed = hasNoBasemap ? t.noBasemap : detail.hasFailed ? t.detailFailed : notice && t[notice];
  return (
    <div
      ref={rootRef}
      className="map"
      data-keys="own"
      data-ready={engine !== null && isPlanned}
      data-engine={kind}
      data-labels={scene.stage === null ? "all" : "about"}
    >
      <div ref={boxRef} className="map__box">
        <div ref={groundRef} className="map__ground" />
        {engine !== null &&
          isPlanned &&
          createPortal(
            <MapOverlay
              scene={scene}
              parts={parts}
              painter={painter}
              onReveal={reveal}
              onZoomToPlace={moves.fitHome}
              onOpenGroup={openGroup}
            />,
            engine.surface,
          )}
        {engine !== null && <MapScaleBar painter={painter} />}
        {hint !== null && (
          <p className="map__hint" aria-hidden="true">
            {hint}
          </p>
        )}
        {noticed !== null && (
          <p className="map__notice" role="status">
            {noticed}
          </p>
        )}
      </div>
      <MapControls
        onZoom={moves.zoom}
        onFitAll={moves.fitHome}
        onFitSelection={selectedBounds === null ? null : () => moves.fit(selectedBounds)}
        detail={detail.control}
      />
      <MapTools
        stops={dataset.meta.map.stops}
        onGo={moves.show}
        listId={listId}
        isListOpen={list !== null}
        onToggleList={() => setList(list === null ? { group: null } : null)}
      />
      {list !== null && scene.stage === null && (
        <MapList
          id={listId}
          painter={painter}
          places={places}
          groups={scene.groups}
          openGroup={list.group}
          onClose={closeList}
        />
      )}
    </div>
  );
}
