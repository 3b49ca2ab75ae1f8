import { useLayoutEffect, useRef } from "react";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { px } from "./marks.ts";
import type { OverlayPainter } from "./overlayPainter.ts";

const UNPLACED = { visibility: "hidden" } as const; // until the first frame: a corner that is not its own is none for it

/** The scale in metres and the north mark, above the lower left corner. Follows the map without a render. */
export function MapScaleBar({ painter }: { readonly painter: OverlayPainter }) {
  const t = useWords(mapWords);
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      painter.onPaint(({ scale, frame }) => {
        const box = ref.current;
        if (box === null) return;
        box.style.visibility = ""; // "visible" would shine through a map that is hidden
        box.style.transform = `translate(${px(frame.scaleBar.x)}px, ${px(frame.scaleBar.y)}px)`;
        const bar = box.querySelector(".map-scale__bar");
        const text = box.querySelector(".map-scale__text");
        if (bar instanceof HTMLElement) bar.style.width = `${px(scale.widthPx)}px`;
        const words = t.scaleMeters({ meters: scale.meters });
        if (text !== null && text.textContent !== words) text.textContent = words;
      }),
    [painter, t],
  );
  return (
    <div ref={ref} className="map-scale" style={UNPLACED}>
      <svg
        className="map-scale__north"
        viewBox="0 0 16 28"
        width="16"
        height="28"
        role="img"
        aria-label={t.northName}
      >
        <path d="M8 1l4 11H4z" />
        <text x="8" y="25">
          {t.north}
        </text>
      </svg>
      {/* No picture: its length would not be read aloud. */}
      <div className="map-scale__length" role="group" aria-label={t.scale}>
        <span className="map-scale__text" />
        <span className="map-scale__bar" />
      </div>
    </div>
  );
}
