import { flatPath, type Sight } from "./flatPath.ts";
import { keepPlace } from "./keepPlace.ts";
import { plainFont } from "./plainFont.ts";
import { plainPaint } from "./plainPaint.ts";
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

interface CopyOptions {
  /** Whether it lies within something that is never drawn where it stands. */
  readonly isStored?: boolean;
  /** What is seen of the drawing, in its own px; shapes that lie wholly outside are left out. */
  readonly sight?: Sight;
  /** Whether it lies in a group whose scale its lines do not follow: then it is worked out and written to the points. */
  readonly isFlat?: boolean;
}

/**
 * Returns an SVG element with everything in it, its style sheets' work written into attributes, so that it looks the
 * same in any program; null if it is not to be seen.
 */
export function copySvg(source: Element, options: CopyOptions = {}): SVGElement | null {
  const { isStored = false, sight, isFlat = false } = options;
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
  if (!isContainer && !isStore && sight !== undefined && !isIn(source, sight)) return null;
  if (isFlat && sight !== undefined && !flatten(source, copy, sight)) return null;
  if (name === "stop") write(copy, style, STOP);
  else if (!isContainer) {
    write(copy, style, LOOKS);
    if (TEXTS.has(name)) write(copy, style, LETTERING);
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  const flattens = sight !== undefined && name === "g" && source.querySelector(FLAT) !== null;
  if (flattens) copy.removeAttribute("transform");
  else if (style.transform !== "none" && !source.hasAttribute("transform")) writeTransform(copy, style);
  const inner = { ...options, isStored: isStore, isFlat: isFlat || flattens };
  for (const node of source.childNodes) {
    if (node instanceof Element) {
      const child = copySvg(node, inner);
      if (child !== null) copy.append(child);
    } else if (node.nodeType === Node.TEXT_NODE && TEXTS.has(name)) copy.append(node.textContent ?? "");
  }
  if (source instanceof SVGTextContentElement && !isStore) keepPlace(source, copy, style);
  return name === "g" && source.hasChildNodes() && !copy.hasChildNodes() ? null : copy;
}

/** Outlines whose lines keep their width whatever the scale. */
const FLAT = "path[vector-effect=non-scaling-stroke]";

function isIn(source: Element, { left, top, right, bottom }: Sight): boolean {
  const drawing = source.closest("svg")?.getBoundingClientRect();
  const box = source.getBoundingClientRect();
  const x = box.left - (drawing?.left ?? 0);
  const y = box.top - (drawing?.top ?? 0);
  return x <= right && x + box.width >= left && y <= bottom && y + box.height >= top;
}

/** Writes a shape in the coordinates of its drawing; false where nothing of it is seen. */
function flatten(source: Element, copy: SVGElement, sight: Sight): boolean {
  if (!(source instanceof SVGPathElement)) return true;
  const matrix = source.getCTM();
  if (matrix === null) return true;
  const { a, b, c, d, e, f } = matrix;
  const flat = flatPath(
    source.getAttribute("d") ?? "",
    ([x, y]) => [a * x + c * y + e, b * x + d * y + f],
    sight,
  );
  if (flat === null) return false;
  copy.setAttribute("d", flat);
  copy.removeAttribute("vector-effect");
  return true;
}

function write(copy: SVGElement, style: CSSStyleDeclaration, properties: Readonly<Record<string, string>>) {
  for (const [property, plain] of Object.entries(properties)) {
    const value = style.getPropertyValue(property);
    if (value === "" || (value === plain && !TEXTS.has(copy.localName))) copy.removeAttribute(property);
    else if (COLOURS.has(property)) copy.setAttribute(property, plainPaint(value));
    else copy.setAttribute(property, property === "font-family" ? plainFont(value) : value);
  }
}

/** A transform of the style sheet turns about its own origin, one in an attribute about that of the drawing. */
function writeTransform(copy: SVGElement, style: CSSStyleDeclaration) {
  const [x = 0, y = 0] = style.transformOrigin.split(" ").map(Number.parseFloat);
  copy.setAttribute("transform", `translate(${x} ${y}) ${style.transform} translate(${-x} ${-y})`);
}
