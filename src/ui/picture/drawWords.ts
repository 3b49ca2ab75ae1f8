import { beforeText } from "./beforeText.ts";
import { keptWidth } from "./keepPlace.ts";
import { cornerOf, type Pen } from "./pen.ts";
import { plainColour } from "./plainColour.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { plainFont } from "./plainFont.ts";
import { isSeen } from "./seenBox.ts";
import { svgNode } from "./svgNode.ts";
import { textRuns } from "./textRuns.ts";

const LINE_EM = 1.4; // height of a line of text, generously

/** Draws what the style sheet writes before an element. */
export function drawBefore(element: Element, out: Element, pen: Pen): void {
  const before = beforeText(element, pen.widthOf);
  if (before !== null) out.append(line(before.text, before, before.style, pen));
}

/** Draws a text as it is broken into lines. */
export function drawText(node: Text, style: CSSStyleDeclaration, out: Element, pen: Pen): void {
  for (const [i, run] of textRuns(node).entries()) {
    const bottom = run.top + (Number.parseFloat(style.fontSize) || 0) * LINE_EM;
    if (isSeen({ ...run, bottom }, pen.seen))
      out.append(line(i === 0 ? begun(node, run.text) : run.text, run, style, pen));
  }
}

/** A text with its first letter as the style sheet has it. */
function begun({ parentElement, previousSibling }: Text, text: string): string {
  if (parentElement === null || previousSibling !== null) return text;
  const { textTransform } = getComputedStyle(parentElement, "::first-letter");
  return textTransform === "uppercase" ? upperFirst(text) : text;
}

/** Draws what is written or chosen in a field. */
export function drawValue(
  element: HTMLInputElement | HTMLSelectElement,
  style: CSSStyleDeclaration,
  out: Element,
  pen: Pen,
): void {
  const value = writtenValue(element);
  if (value === "") return;
  const { left, top } = element.getBoundingClientRect();
  const inner = {
    left: left + Number.parseFloat(style.paddingLeft),
    top: top + Number.parseFloat(style.paddingTop),
  };
  out.append(line(value, inner, style, pen));
}

function writtenValue(element: HTMLInputElement | HTMLSelectElement): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? "";
  return ["text", "search", "number"].includes(element.type) ? element.value : "";
}

/** @param at where the words begin, and where they end unless they have to be measured */
function line(
  words: string,
  at: { readonly left: number; readonly top: number; readonly right?: number },
  style: CSSStyleDeclaration,
  pen: Pen,
): SVGElement {
  const { x, y } = cornerOf(at, pen);
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const halo = /^(?:rgba?|color|oklab|oklch)\([^)]*\)/.exec(style.textShadow)?.[0];
  const said = style.textTransform === "uppercase" ? words.toLocaleUpperCase() : words;
  const spacing = (Number.parseFloat(style.letterSpacing) || 0) * said.length;
  const widthPx = at.right === undefined ? pen.widthOf(said, font) + spacing : at.right - at.left;
  return svgNode(
    "text",
    {
      x,
      y: y + pen.ascent(font),
      ...keptWidth(widthPx),
      fill: plainColour(style.color),
      "font-family": plainFont(style.fontFamily),
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      "font-style": style.fontStyle === "normal" ? null : style.fontStyle,
      "font-variant": style.fontVariantNumeric === "normal" ? null : style.fontVariantNumeric,
      "letter-spacing": style.letterSpacing === "normal" ? null : style.letterSpacing,
      "text-decoration": style.textDecorationLine === "underline" ? "underline" : null,
      ...(halo === undefined
        ? {}
        : {
            stroke: plainColour(halo),
            "stroke-width": 4,
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }),
    },
    [document.createTextNode(said)],
  );
}
