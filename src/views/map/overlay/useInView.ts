import { useEffect, useState } from "react";
import { type InView, inView } from "../../../layouts/map/inView.ts";
import type { OverlayPainter } from "./overlayPainter.ts";

const REST_MS = 150; // after the last frame; a moving map costs no render

const EMPTY: InView = { sites: new Set(), gates: new Set(), streams: new Set() };

/** Returns what is in view, brought up to date whenever the map has come to rest. */
export function useInView(painter: OverlayPainter, visible: ReadonlySet<string>): InView {
  const [found, setFound] = useState(EMPTY);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = painter.onPaint((picture) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = inView(picture, visible);
        setFound((before) => (isSame(before, next) ? before : next));
      }, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [painter, visible]);
  return found;
}

const isSame = (a: InView, b: InView) =>
  isSameSet(a.sites, b.sites) && isSameSet(a.gates, b.gates) && isSameSet(a.streams, b.streams);

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((id) => b.has(id));
