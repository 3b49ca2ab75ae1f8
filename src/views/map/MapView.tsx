import { type RefObject, useCallback, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { mapFrameWords } from "../../i18n/messages/mapFrame.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { latePart } from "../parts/latePart.tsx";
import { hasPairedButtons } from "../../layouts/map/base/frame.ts";
import { MapControls } from "./controls/MapControls.tsx";
import { MapOpener } from "./controls/MapOpener.tsx";
import { MapOverlay } from "./overlay/MapOverlay.tsx";
import { MapScaleBar } from "./overlay/MapScaleBar.tsx";
import { MapTools } from "./controls/MapTools.tsx";
import { createOverlayPainter, type OverlayPainter } from "./overlay/overlayPainter.ts";
import { useMapKeys } from "./controls/useMapKeys.ts";
import { panToReveal } from "./overlay/panToReveal.ts";
import { useMapScene } from "./overlay/useMapScene.ts";
import { useSelectedBounds } from "./controls/useSelectedBounds.ts";
import { type MapCaption, useCaption } from "./useCaption.ts";
import { useRooms } from "./useRooms.ts";
import { useRunningMap } from "./useRunningMap.ts";
import { useMapSetting } from "./useMapSetting.ts";
import "./map.css";

// The list comes when it is opened: the map itself has little room left in its budget.
const MapList = latePart(() => import("./controls/MapList.tsx").then((m) => m.MapList));
const PaperGround = latePart(() => import("./overlay/PaperGround.tsx").then((m) => m.PaperGround), "quiet");

/** Map with sites and streams. Says what it leaves out and whose detail is on it, to whoever writes below the map. */
export function MapView({ onCaption }: { readonly onCaption: (caption: MapCaption) => void }) {
  const { dataset } = useAtlas();
  const [painter] = useState(createOverlayPainter);
  const [boxRef, size] = useElementSize<HTMLDivElement>();
  const rootRef = useRef<HTMLDivElement>(null);
  const groundRef = useRef<HTMLDivElement>(null);
  const list = useOpenList(rootRef);
  const setting = useMapSetting();
  const isBare = setting !== "page";
  const [isOpened, setOpened] = useState(false);
  const hasTools = !isBare || isOpened;
  const { scene, parts, isPlanned } = useMapScene(setting);
  const onCredit = useCaption(painter, scene.groups, onCaption);
  const rooms = useRooms(
    { scene, parts, isPlanned },
    { painter, size, rootRef, isOpened: isBare && isOpened },
  );
  const [overlay] = useState(createOverlay);
  const { engine, kind, isReady, moves, detail, hint, noticed } = useRunningMap({
    groundRef,
    overlay,
    painter,
    isPlanned,
    size,
    ...rooms,
    onCredit,
  });
  useMapKeys(rootRef, moves);

  const selectedBounds = useSelectedBounds(scene.places);
  const reveal = (id: string) => {
    const by = panToReveal(painter.picture(), id, size);
    if (by) moves.pan(by.dx, by.dy);
  };

  return (
    <div
      ref={rootRef}
      className="map"
      data-keys="own"
      data-ready={isReady}
      data-engine={kind}
      data-bare={isBare}
      data-narrow={hasPairedButtons(size)}
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
              onOpenStreams={list.openStreams}
            />,
            overlay,
          )}
        <MapSays {...{ hint, noticed, isReady, painter, hasScale: hasTools }} />
        {kind === "webgl" && <PaperGround painter={painter} mapRef={rootRef} />}
      </div>
      {isBare && <MapOpener isOpen={hasTools} onToggle={() => setOpened(!hasTools)} />}
      {hasTools && <MapButtons {...{ moves, detail, list, selectedBounds, stops: dataset.meta.map.stops }} />}
      {list.open !== null && scene.stage === null && (
        <MapList
          id={list.id}
          painter={painter}
          places={scene.places}
          groups={scene.groups}
          here={list.open}
          onClose={list.close}
        />
      )}
    </div>
  );
}

interface Buttons {
  readonly moves: ReturnType<typeof useRunningMap>["moves"];
  readonly detail: ReturnType<typeof useRunningMap>["detail"];
  readonly list: ReturnType<typeof useOpenList>;
  readonly selectedBounds: ReturnType<typeof useSelectedBounds>;
  readonly stops: Parameters<typeof MapTools>[0]["stops"];
}

/** What moves the map and leads from it, in both upper corners. */
function MapButtons({ moves, detail, list, selectedBounds, stops }: Buttons) {
  return (
    <>
      <MapControls
        onZoom={moves.zoom}
        onFitAll={moves.fitHome}
        onFitSelection={selectedBounds === null ? null : () => moves.fit(selectedBounds)}
        detail={detail}
      />
      <MapTools
        stops={stops}
        onGo={moves.show}
        listId={list.id}
        isListOpen={list.open !== null}
        onToggleList={list.toggle}
      />
    </>
  );
}

/** Returns where what lies above the map is drawn, whichever engine that happens to be. */
function createOverlay(): HTMLElement {
  const overlay = document.createElement("div");
  overlay.className = "map__above";
  return overlay;
}

interface Says {
  readonly hint: string | null;
  readonly noticed: string | null;
  readonly isReady: boolean;
  readonly painter: OverlayPainter;
  readonly hasScale: boolean;
}

/** The scale, or that the map is on its way; how a gesture is done that was left to the page, and what has gone wrong. */
function MapSays({ hint, noticed, isReady, painter, hasScale }: Says) {
  const t = useWords(mapFrameWords);
  return (
    <>
      {!isReady && <p className="map-frame__waiting">{t.loading}</p>}
      {isReady && hasScale && <MapScaleBar painter={painter} />}
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
    </>
  );
}

/** Returns the list of what is on the map, as it is open or not; a trunk opens it at its streams. */
function useOpenList(rootRef: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<readonly string[] | null>(null);
  return {
    id: useId(),
    open,
    openStreams: useCallback((streamIds: readonly string[]) => setOpen(streamIds), []),
    toggle: () => setOpen(open === null ? [] : null),
    close: () => {
      setOpen(null);
      rootRef.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    },
  };
}
