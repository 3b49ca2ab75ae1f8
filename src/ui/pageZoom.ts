/**
 * Returns how many px of the window one px of the page takes: more than 1 on very large screens (`look/base.css`).
 * Boxes and pointers are told in px of the window; styles, layouts and what scrolls count in px of the page.
 */
export function pageZoom(): number {
  const zoom = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--zoom"));
  return zoom > 0 ? zoom : 1;
}
