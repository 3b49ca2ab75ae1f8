import { type RefObject, useState } from "react";
import { mapNoticeWords } from "../../i18n/messages/mapNotices.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { MapSize } from "../../layouts/map/base/mercator.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useConfig } from "../hooks/configContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useYieldHint } from "./controls/useYieldHint.ts";
import { useMapCamera } from "./engine/useMapCamera.ts";
import { useMapDetail } from "./engine/useMapDetail.ts";
import { useMapEngine } from "./engine/useMapEngine.ts";
import { wantsWebGL } from "./engine/webgl.ts";
import type { Rooms } from "./useRooms.ts";
import type { OverlayPainter } from "./overlay/overlayPainter.ts";

interface Options extends Rooms {
  /** Where the engine draws. */
  readonly groundRef: RefObject<HTMLElement | null>;
  /** What lies above the ground. */
  readonly overlay: HTMLElement;
  readonly painter: OverlayPainter;
  /** Whether it is known how the pipes run. */
  readonly isPlanned: boolean;
  readonly size: MapSize;
  readonly onCredit: (credit: string) => void;
}

/** Returns the map as it runs: its engine, what moves its camera, the switch for detail, and what it has to say. */
export function useRunningMap(options: Options) {
  const { groundRef, overlay, painter, isPlanned, size, onCredit } = options;
  const t = useWords(mapNoticeWords);
  const { map } = useAtlas().dataset.meta;
  const { selection, select } = useSelect();
  const isCooperative = useDisplay().gestures === "cooperative";
  const { mapEngine } = useConfig();
  const [hasLost, setLost] = useState(false);
  /** Null until it is known. */
  const [hasBasemap, setBasemap] = useState<boolean | null>(null);
  const [hint, showHint] = useYieldHint();
  const { engine, kind } = useMapEngine({
    containerRef: groundRef,
    overlay,
    isReady: size.width > 0,
    startCamera: () => moves.start,
    size,
    basemap: map.basemap.map((file) => `data/${file}`),
    extent: map.extent,
    isCooperative,
    wantsWebGL: () => wantsWebGL(mapEngine),
    onMove: painter.setCamera,
    onYield: showHint,
    onRest: (camera, byReader) => moves.rest(camera, byReader),
    onClickGround: () => {
      if (selection !== null) select(null);
    },
    onLost: () => setLost(true),
    onBasemap: setBasemap,
    onDetail: (outcome) => detail.onOutcome(outcome),
  });
  const detail = useMapDetail(engine, onCredit);
  const moves = useMapCamera({ engine, ...options });
  const noticed =
    hasBasemap === false
      ? t.noBasemap
      : detail.hasFailed
        ? t.detailFailed
        : hasLost && kind === "svg"
          ? t.lostWebgl
          : null;
  // Shore and pipes come together: pipes on bare paper, or water all over, would say something false.
  const isReady = engine !== null && isPlanned && hasBasemap !== null;
  return { engine, kind, isReady, moves, detail: detail.control, hint, noticed };
}
