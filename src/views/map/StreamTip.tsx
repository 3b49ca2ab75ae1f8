import { useEffect, useRef } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import { pointOn } from "../../layouts/mapStreams.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useHover } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { type OverlayPainter, px, setSeen } from "./overlayPainter.ts";

const AWAY_PX = 12; // from the stream to the words
const EDGE_PX = 8;

/** Says in words what the pointer or the finger is on. Those who listen have heard it from the stream itself. */
export function StreamTip({ painter }: { readonly painter: OverlayPainter }) {
  const words = useWords(commonWords);
  const names = useNames();
  const { streams } = useAtlas();
  const year = useYear();
  const hover = useHover();
  const { selection } = useSelect();
  const ref = useRef<HTMLDivElement>(null);
  const named = hover ?? selection;
  const stream = named?.kind === "stream" ? streams.get(named.id) : undefined;
  const streamId = stream?.id;

  useEffect(() => {
    const tip = ref.current;
    if (tip === null || streamId === undefined) return;
    return painter.onPaint(({ streams: drawn, frame }) => {
      const course = drawn.find((one) => one.streamId === streamId);
      setSeen(tip, course !== undefined);
      if (course === undefined) return;
      const at = pointOn(course, 0.5);
      const { offsetWidth: width, offsetHeight: height } = tip;
      const x = Math.max(EDGE_PX, Math.min(frame.size.width - width - EDGE_PX, at.x - width / 2));
      const y = at.y - height - AWAY_PX < EDGE_PX ? at.y + AWAY_PX : at.y - height - AWAY_PX;
      tip.style.transform = `translate(${px(x)}px, ${px(y)}px)`;
    });
  }, [painter, streamId]);

  if (stream === undefined) return null;
  return (
    <div ref={ref} className="map-tip" data-family={stream.family} aria-hidden="true">
      {names.stream(stream)}
      <span className="map-tip__state"> · {words[streamState(stream, year)]}</span>
    </div>
  );
}
