import { pageZoom } from "../pageZoom.ts";

/** Shows a part of the page in the px of the page that it was laid out in, for as long as it is read; returns how to end that. */
export function withoutZoom(view: Element): () => void {
  if (pageZoom() === 1 || !(view instanceof HTMLElement)) return () => {};
  const { style } = document.documentElement;
  const before = view.style.cssText;
  const [width, height] = [`${view.offsetWidth}px`, `${view.offsetHeight}px`];
  Object.assign(view.style, { boxSizing: "border-box", width, height, minWidth: "0", maxWidth: "none" });
  style.setProperty("--zoom", "1");
  return () => {
    style.removeProperty("--zoom");
    view.style.cssText = before;
  };
}
