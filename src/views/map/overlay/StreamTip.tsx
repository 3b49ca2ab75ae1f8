import { clamp } from "../../../lib/clamp.ts";
import { type RefObject, useEffect, useRef } from "react";
import { useSay } from "../../../i18n/useWords.ts";
import { isOnStream, placeMapTip } from "../../../layouts/map/tip.ts";
import { streamState } from "../../../model/status.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useHover, useTogether } from "../../hooks/useHover.ts";
import { useSelect } from "../../hooks/useSelect.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { useStateWords } from "../../hooks/useStateWords.ts";
import { useYear } from "../../hooks/useYearGraph.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";
import { useGroupWords } from "./useGroupWords.ts";
import { px, setSeen } from "./marks.ts";
import type { OverlayPainter } from "./overlayPainter.ts";
import { pointOn } from "../../../layouts/map/base/streamCourse.ts";
import type { Point } from "../../../layouts/geometry/point.ts";

const AWAY_PX = 12; // from the stream to the words
const EDGE_PX = 8;

interface Props {
  readonly painter: OverlayPainter;
  readonly groups: readonly StreamGroup[];
}

/** Says in words what the pointer or the finger is on. Those who listen have heard it from the stream itself. */
export function StreamTip({ painter, groups }: Props) {
  const sayState = useStateWords();
  const say = useSay();
  // On a stage both ends carry their names, so the stream needs only its own, in a place of its own.
  const isOnStage = useDisplay().labels === "about";
  const sayGroup = useGroupWords();
  const atlas = useAtlas();
  const { streams } = atlas;
  const year = useYear();
  const hover = useHover();
  const together = useTogether();
  const { selection } = useSelect();
  const ref = useRef<HTMLDivElement>(null);
  const pointer = usePointer();
  // At the desk the panel speaks of what is selected; words on the map would only hide it.
  const named = hover ?? (isOnStage ? selection : null);
  const stream = named?.kind === "stream" ? streams.get(named.id) : undefined;
  // What is drawn as one is spoken of as one.
  const group = groups.find(({ streams: own }) => own.some((one) => one.stream.id === stream?.id));
  const streamId = group?.streamId ?? stream?.id;
  // Of what is selected the panel says the rest, and a small map has little room for words.
  const isSelected = selection?.kind === "stream" && selection.id === stream?.id;
  const isShort = isOnStage || group === undefined || isSelected;
  const text = stream === undefined ? null : isShort ? say(stream.resource) : sayGroup(group);

  // Who points at one line of several streams is told of all of them.
  const others = together.flatMap((id) => groups.find((one) => one !== group && one.streamId === id) ?? []);
  const lines = others.map(sayGroup).join("\n");

  useEffect(() => {
    const tip = ref.current;
    if (tip === null || text === null) return; // other words have another size, and so another place
    return painter.onPaint((picture) => {
      const { streams: drawn, frame } = picture;
      const course = drawn.find((one) => one.streamId === streamId);
      const box = { width: tip.offsetWidth, height: tip.offsetHeight };
      const { left = 0, top = 0 } = tip.offsetParent?.getBoundingClientRect() ?? {};
      const zoom = pageZoom();
      const at = pointer.current && {
        x: (pointer.current.x - left) / zoom,
        y: (pointer.current.y - top) / zoom,
      };
      // A line of a list or a key can light a stream too; then the words stand where there is most room for them.
      const beside = course !== undefined && !isOnStage && at !== null && isOnStream(course, at) ? at : null;
      const free = course === undefined ? null : placeMapTip(picture, course, box, !isOnStage, beside);
      setSeen(tip, course !== undefined && (!isOnStage || free !== null));
      if (free !== null) tip.style.transform = `translate(${px(free.x)}px, ${px(free.y)}px)`;
      if (course === undefined || isOnStage || free !== null) return;
      const middle = beside ?? pointOn(course, 0.5);
      const { width, height } = box;
      const x = clamp(EDGE_PX, middle.x - width / 2, frame.size.width - width - EDGE_PX);
      const y = middle.y - height - AWAY_PX < EDGE_PX ? middle.y + AWAY_PX : middle.y - height - AWAY_PX;
      tip.style.transform = `translate(${px(x)}px, ${px(y)}px)`;
    });
  }, [painter, pointer, streamId, isOnStage, text, lines]);

  if (stream === undefined) return null;
  return (
    <div ref={ref} className="map-tip" data-family={stream.family} aria-hidden="true">
      {text}
      <span className="map-tip__state"> · {sayState(stream, streamState(atlas, stream, year))}</span>
      {lines !== "" && <div className="map-tip__others">{lines}</div>}
    </div>
  );
}

/** Returns where the pointer or the finger is, in px of the window; null once a key is what moves the focus. */
function usePointer(): RefObject<Point | null> {
  const ref = useRef<Point | null>(null);
  useEffect(() => {
    const signal = new AbortController();
    const options = { signal: signal.signal, capture: true, passive: true };
    const follow = ({ clientX, clientY }: PointerEvent) => {
      ref.current = { x: clientX, y: clientY };
    };
    // React tells what is entered as soon as the pointer has left something else, so its leaving counts too.
    for (const type of ["pointerout", "pointerover", "pointermove", "pointerdown"] as const)
      window.addEventListener(type, follow, options);
    window.addEventListener("keydown", () => (ref.current = null), options);
    return () => signal.abort();
  }, []);
  return ref;
}
