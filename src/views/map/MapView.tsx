import { useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { mapWords } from "../../i18n/messages/map.ts";
import { useWords } from "../../i18n/useWords.ts";
import { layoutMapFrame } from "../../layouts/mapFrame.ts";
import { boundsOf } from "../../layouts/mercator.ts";
import { highlightOf } from "../../model/selection.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { MapControls } from "./MapControls.tsx";
import { MapOverlay } from "./MapOverlay.tsx";
import { MapScaleBar } from "./MapScaleBar.tsx";
import { createOverlayPainter } from "./overlayPainter.ts";
import { useMapCamera } from "./useMapCamera.ts";
import { type CreateEngine, useMapEngine } from "./useMapEngine.ts";
import { useMapKeys } from "./useMapKeys.ts";
import { useMapScene } from "./useMapScene.ts";
import { hasWebGL } from "./webgl.ts";
import "./map.css";

const loadMapLibre = (): Promise<CreateEngine> =>
  import("./maplibreEngine.ts").then((m) => m.createMapLibreEngine);

/** Map with sites and streams. */
export function MapView() {
  const t = useWords(mapWords);
  const { dataset } = useAtlas();
  const [painter] = useState(createOverlayPainter);
  const [boxRef, size] = useElementSize<HTMLDivElement>();
  const rootRef = useRef<HTMLDivElement>(null);
  const groundRef = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<"noWebgl" | "lostWebgl" | "engineFailed" | null>(() =>
    hasWebGL() ? null : "noWebgl",
  );
  const [hasNoBasemap, setNoBasemap] = useState(false);
  const scene = useMapScene();
  const { home, places } = scene;

  const insets = useMemo(() => {
    const inMargin = places.filter(({ marginIndex }) => marginIndex !== null).length;
    return layoutMapFrame(size, inMargin).insets;
  }, [size, places]);

  const { selection, select } = useSelect();
  const engine = useMapEngine({
    containerRef: groundRef,
    load: loadMapLibre,
    isReady: size.width > 0 && trouble === null,
    startCamera: () => moves.start,
    size,
    basemap: dataset.meta.map.basemap.map((file) => `data/${file}`),
    onMove: painter.setCamera,
    onRest: (camera, byReader) => moves.rest(camera, byReader),
    onClickGround: () => {
      if (selection !== null) select(null);
    },
    onLost: () => setTrouble("lostWebgl"),
    onNoBasemap: () => setNoBasemap(true),
    onFailed: () => setTrouble("engineFailed"),
  });
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

  const showSite = (partnerId: string) => {
    const node = painter.picture()?.nodes.get(partnerId);
    const place = places.find((one) => one.partnerId === partnerId);
    if (node?.kind !== "site" || place?.lonLat == null) return;
    const isInView = node.x >= 0 && node.y >= 0 && node.x <= size.width && node.y <= size.height;
    if (!isInView) moves.pan(size.width / 2 - node.x, size.height / 2 - node.y);
  };

  if (trouble !== null) return <MapTrouble words={t[trouble]} />;
  return (
    <div ref={rootRef} className="map" data-keys="own" data-ready={engine !== null}>
      <div ref={boxRef} className="map__box">
        <div ref={groundRef} className="map__ground" />
        {engine !== null &&
          createPortal(
            <MapOverlay
              scene={scene}
              painter={painter}
              onFocusSite={showSite}
              onZoomToPlace={moves.fitHome}
            />,
            engine.surface,
          )}
        {engine !== null && <MapScaleBar painter={painter} />}
        {hasNoBasemap && (
          <p className="map__notice" role="status">
            {t.noBasemap}
          </p>
        )}
      </div>
      <MapControls
        onZoom={moves.zoom}
        onFitAll={moves.fitHome}
        onFitSelection={selectedBounds === null ? null : () => moves.fit(selectedBounds)}
      />
    </div>
  );
}

function MapTrouble({ words }: { readonly words: string }) {
  return (
    <div className="empty" role="status">
      <p>{words}</p>
    </div>
  );
}
