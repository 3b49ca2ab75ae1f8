import { fontRuler } from "./fontRuler.ts";

/** Has a program that draws with a font of its own fit its letters into the room that ours had. */
export const keptWidth = (widthPx: number) =>
  widthPx > 0 ? { textLength: widthPx, lengthAdjust: "spacingAndGlyphs" } : {};

/**
 * Writes into the copy of a text how wide it is and where its line lies, so that it stays in its place in programs that
 * have another font or know no `dominant-baseline`, as office programs do.
 */
export function keepPlace(source: SVGTextContentElement, copy: SVGElement, style: CSSStyleDeclaration): void {
  if (!hasPartsOnly(source)) {
    for (const [key, value] of Object.entries(keptWidth(source.getComputedTextLength())))
      copy.setAttribute(key, typeof value === "number" ? value.toFixed(2) : value);
  }
  copy.removeAttribute("dominant-baseline");
  if (style.dominantBaseline === "central" && startsLine(source)) lower(copy, style);
}

/** Whether every letter belongs to a part that is placed, and so also measured, by itself. */
const hasPartsOnly = (source: Element): boolean =>
  source.children.length > 0 &&
  [...source.childNodes].every((node) => node instanceof Element || node.textContent?.trim() === "");

/** A line begins with a text, and anew with each part that has a place of its own. */
const startsLine = (source: Element): boolean =>
  source.localName === "text"
    ? ![...source.children].some((part) => part.hasAttribute("x"))
    : source.localName === "tspan" && source.hasAttribute("x");

/** Moves a text down from its middle to the line that its letters stand on. */
function lower(copy: SVGElement, style: CSSStyleDeclaration): void {
  const sizePx = Number.parseFloat(style.fontSize);
  const own = copy.getAttribute("dy") ?? "0";
  const ownPx = Number.parseFloat(own) * (own.endsWith("em") ? sizePx : 1);
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  copy.setAttribute("dy", (ownPx + fontRuler.middle(font)).toFixed(2));
}
