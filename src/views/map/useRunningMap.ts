import { type RefObject, useState } from "react";
import type { Bounds } from "../../dataset/schema/dataset.ts";
import { mapFrameWords } from "../../i18n/messages/mapFrame.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Insets, MapSize } from "../../layouts/map/base/mercator.ts";
import { MissingCode } from "../../ui/missingCode.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useYieldHint } from "./controls/useYieldHint.ts";
import { useEngineKind } from "./engine/useEngineKind.ts";
import { useMapCamera } from "./engine/useMapCamera.ts";
import { useMapDetail } from "./engine/useMapDetail.ts";
import { useMapEngine } from "./engine/useMapEngine.ts";
import type { OverlayPainter } from "./overlay/overlayPainter.ts";

interface Options {
  /** Where the engine draws. */
  readonly groundRef: RefObject<HTMLElement | null>;
  readonly painter: OverlayPainter;
  readonly size: MapSize;
  readonly insets: Insets;
  readonly home: Bounds;
  readonly onCredit: (credit: string) => void;
}

/** Returns the map as it runs: its engine, what moves its camera, the switch for detail, and what it has to say. */
export function useRunningMap({ groundRef, painter, size, insets, home, onCredit }: Options) {
  const t = useWords(mapFrameWords);
  const { map } = useAtlas().dataset.meta;
  const { selection, select } = useSelect();
  const isCooperative = useDisplay().gestures === "cooperative";
  const { kind, load, notice, isLacking, fallBack } = useEngineKind();
  const [hasNoBasemap, setNoBasemap] = useState(false);
  const [hint, showHint] = useYieldHint();
  const engine = useMapEngine({
    containerRef: groundRef,
    load,
    isReady: size.width > 0,
    startCamera: () => moves.start,
    size,
    basemap: map.basemap.map((file) => `data/${file}`),
    extent: map.extent,
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
    onFailed: () => fallBack("engineFailed"),
  });
  const detail = useMapDetail(engine, onCredit);
  const moves = useMapCamera({ engine, home, size, insets });
  // Neither engine's code has come; who contains what a view throws says so.
  if (isLacking) throw new MissingCode("no engine for the map");
  const noticed = hasNoBasemap ? t.noBasemap : detail.hasFailed ? t.detailFailed : notice && t[notice];
  return { engine, kind, moves, detail: detail.control, hint, noticed };
}
