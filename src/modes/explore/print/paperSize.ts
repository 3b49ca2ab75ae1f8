import { flushSync } from "react-dom";
import { setPaperRatio } from "../../../ui/paperLayout.ts";

/**
 * The most px of a picture that a sheet holds, so that its smallest names (14 px) are 7 pt or more on A4 and on Letter; the
 * widths and heights of pictures are those of `look/print.css`.
 */
const WIDE_PX = { width: 1440, height: 800 };
const HIGH_PX = { width: 1040, height: 1300 };
const DESK_REM_PX = 16;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the size in px in which a view is laid out for paper: its own, or as much as letters allow. A long one goes on over
 * high sheets, whatever the window is.
 */
export function paperSize({ width, height }: Size, remPx: number, isLong = false): Size {
  const most = width > height && !isLong ? WIDE_PX : HIGH_PX;
  const grown = remPx / DESK_REM_PX;
  return {
    width: Math.min(width, most.width * grown),
    height: isLong ? height : Math.min(height, most.height * grown),
  };
}

/** Lays a view out as large as paper has room for while something is read from it, between two frames. */
export function laidOutForPaper<T>(view: Element, read: () => T): T {
  if (!(view instanceof HTMLElement) || view.dataset["layout"] === "stacked") return read();
  const own = { width: view.offsetWidth, height: view.offsetHeight };
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isLong = view.matches(".view--timeline");
  const size = paperSize(own, remPx, isLong);
  const ratio = Math.min(size.width / own.width, size.height / own.height);
  if (!(ratio < 1)) return read();
  const before = view.style.cssText;
  Object.assign(view.style, {
    boxSizing: "border-box",
    flex: "none",
    width: `${size.width}px`,
    ...(!isLong && { height: `${size.height}px` }), // a long one is read at its whole length
    minWidth: "0",
    maxWidth: "none",
  });
  flushSync(() => setPaperRatio(ratio));
  try {
    return read();
  } finally {
    view.style.cssText = before;
    flushSync(() => setPaperRatio(1));
  }
}
