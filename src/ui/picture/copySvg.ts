import { plainColour } from "./plainColour.ts";
import { svgNode } from "./svgNode.ts";

/** What a shape looks like, by property, with the value that needs no saying. */
const LOOKS: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
};
const LETTERING: Readonly<Record<string, string>> = {
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "letter-spacing": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
};
const STOP: Readonly<Record<string, string>> = { "stop-color": "", "stop-opacity": "1" };

const COLOURS = new Set(["fill", "stroke", "stop-color"]);
const TEXTS = new Set(["text", "tspan", "textPath"]);
const CONTAINERS = new Set([
  "g",
  "svg",
  "a",
  "defs",
  "clipPath",
  "mask",
  "pattern",
  "linearGradient",
  "radialGradient",
]);
/** Never drawn where they stand, only where they are used. */
const STORES = new Set([
  "defs",
  "clipPath",
  "mask",
  "pattern",
  "linearGradient",
  "radialGradient",
  "marker",
  "symbol",
]);
/** Of the page, not of the picture. */
const LEFT_OUT = /^(?:class|style|tabindex|role|aria-.*|data-.*|focusable)$/;

/**
 * Returns an SVG element with everything in it, its style sheets' work written into attributes, so that it looks the
 * same in any program; null if it is not to be seen.
 */
export function copySvg(source: Element, isStored = false): SVGElement | null {
  const name = source.localName;
  if (name === "title" || name === "desc" || name === "foreignObject") return null;
  const style = getComputedStyle(source);
  const isStore = isStored || STORES.has(name);
  if (!isStore && style.display === "none") return null;
  const copy = svgNode(name);
  for (const { name: key, value } of source.attributes) {
    if (!LEFT_OUT.test(key)) copy.setAttribute(key, value);
  }
  const isContainer = CONTAINERS.has(name);
  if (!isContainer && !isStore && style.visibility !== "visible") return null;
  if (name === "stop") write(copy, style, STOP);
  else if (!isContainer) {
    write(copy, style, LOOKS);
    if (TEXTS.has(name)) write(copy, style, LETTERING);
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  if (style.transform !== "none" && !source.hasAttribute("transform")) writeTransform(copy, style);
  for (const node of source.childNodes) {
    if (node instanceof Element) {
      const child = copySvg(node, isStore);
      if (child !== null) copy.append(child);
    } else if (node.nodeType === Node.TEXT_NODE && TEXTS.has(name)) copy.append(node.textContent ?? "");
  }
  return copy;
}

function write(copy: SVGElement, style: CSSStyleDeclaration, properties: Readonly<Record<string, string>>) {
  for (const [property, plain] of Object.entries(properties)) {
    const value = style.getPropertyValue(property);
    if (value === "" || (value === plain && !TEXTS.has(copy.localName))) copy.removeAttribute(property);
    else copy.setAttribute(property, COLOURS.has(property) ? plainColour(value) : value);
  }
}

/** A transform of the style sheet turns about its own origin, one in an attribute about that of the drawing. */
function writeTransform(copy: SVGElement, style: CSSStyleDeclaration) {
  const [x = 0, y = 0] = style.transformOrigin.split(" ").map(Number.parseFloat);
  copy.setAttribute("transform", `translate(${x} ${y}) ${style.transform} translate(${-x} ${-y})`);
}
