import { copySvg } from "./copySvg.ts";
import type { Sight } from "./flatPath.ts";
import { drawBox } from "./drawBox.ts";
import { drawBefore, drawText, drawValue } from "./drawWords.ts";
import { fontRuler } from "./fontRuler.ts";
import { type Corner, cornerOf, type Pen } from "./pen.ts";
import { plainColour } from "./plainColour.ts";
import { isSeen, within } from "./seenBox.ts";
import { standInOf } from "./standIns.ts";
import { svgNode } from "./svgNode.ts";

/** A part of the page as a drawing: lines and letters, no markup of the page. */
export interface SvgPicture {
  readonly node: SVGElement;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Returns a part of the page as it looks now, in px, its upper left corner at the origin.
 * @param leaveOut selector of what belongs to the page and not to the picture
 */
export function domToSvg(root: Element, leaveOut: string): SvgPicture {
  const { left, top, width, height } = root.getBoundingClientRect();
  let ids = 0;
  const nextId = () => `picture-clip-${ids++}`;
  const pen: Pen = { left, top, leaveOut, seen: null, ...fontRuler, nextId };
  const node = svgNode("g");
  drawLayer(root, node, pen);
  return { node, widthPx: Math.ceil(width), heightPx: Math.ceil(height) };
}

const LINE_PX = 40; // half the width of the widest line, generously

/** Returns one drawing of the page as it looks now, with its ground. */
export function drawOne(element: SVGSVGElement): SVGElement {
  const { left, top } = element.getBoundingClientRect();
  const out = svgNode("g");
  drawSvg(element, getComputedStyle(element), out, { left, top });
  return out;
}

/** Draws an element, then what has been lifted out of it, the highest last. */
function drawLayer(element: Element, out: Element, pen: Pen): void {
  const lifted: Element[] = [];
  draw(element, out, pen, lifted);
  drawLifted(lifted, out, pen);
}

function drawLifted(lifted: readonly Element[], out: Element, pen: Pen): void {
  const level = (one: Element) => Number.parseInt(getComputedStyle(one).zIndex, 10);
  for (const one of lifted.toSorted((a, b) => level(a) - level(b))) drawLayer(one, out, pen);
}

/** Whether an element lies above what comes after it. */
const isLifted = ({ position, zIndex }: CSSStyleDeclaration): boolean =>
  position !== "static" && Number.parseInt(zIndex, 10) > 0;

function draw(element: Element, out: Element, pen: Pen, lifted: Element[]): void {
  if (element.matches(pen.leaveOut) || !element.checkVisibility({ opacityProperty: true })) return;
  const style = getComputedStyle(element);
  // Hidden from sight but not from screen readers: a box of one px, cut away.
  if (style.clipPath === "inset(50%)") return;
  if (element instanceof HTMLElement && isTurned(style)) {
    drawTurned(element, style, out, pen);
    return;
  }
  const { target, inner } = groupFor(element, style, out, pen);
  const isVisible = style.visibility === "visible";
  if (element instanceof SVGSVGElement) {
    const hasStore = element.querySelector("defs, linearGradient, pattern") !== null;
    if (hasStore || (isVisible && isSeen(element.getBoundingClientRect(), inner.seen)))
      drawSvg(element, style, target, pen);
    return;
  }
  const isOutside = !isSeen(element.getBoundingClientRect(), inner.seen);
  if (isVisible && !isOutside) {
    drawBox(element, style, target, pen);
    drawBefore(element, target, pen);
  }
  if (element instanceof HTMLCanvasElement) drawCanvas(element, target, pen);
  else if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    if (!isOutside) drawValue(element, style, target, pen);
  } else if (target === out) drawChildren(element, style, target, inner, lifted);
  else {
    // What cuts off or shines through does so for everything in it, lifted or not.
    const own: Element[] = [];
    drawChildren(element, style, target, inner, own);
    drawLifted(own, target, inner);
  }
}

function drawChildren(
  element: Element,
  style: CSSStyleDeclaration,
  out: Element,
  pen: Pen,
  lifted: Element[],
): void {
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      if (style.visibility === "visible") drawText(node, style, out, pen);
    } else if (node instanceof Element) {
      if (isLifted(getComputedStyle(node))) lifted.push(node);
      else draw(node, out, pen, lifted);
    }
  }
}

/** Where an element is drawn, and with what pen that which is in it. */
interface Group {
  readonly target: Element;
  readonly inner: Pen;
}

/** A group where one is needed: for what shines through, and for what cuts off its content. */
function groupFor(element: Element, style: CSSStyleDeclaration, out: Element, pen: Pen): Group {
  const cuts =
    (style.overflowX !== "visible" || style.overflowY !== "visible") &&
    !(element instanceof SVGElement) &&
    (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
  if (!cuts && style.opacity === "1") return { target: out, inner: pen };
  const group = svgNode("g", { opacity: style.opacity === "1" ? null : style.opacity });
  if (cuts) {
    const id = pen.nextId();
    const box = element.getBoundingClientRect();
    const rect = svgNode("rect", { ...cornerOf(box, pen), width: box.width, height: box.height });
    out.append(svgNode("clipPath", { id }, [rect]));
    group.setAttribute("clip-path", `url(#${id})`);
  }
  out.append(group);
  const inner = cuts ? { ...pen, seen: within(element.getBoundingClientRect(), pen.seen) } : pen;
  return { target: group, inner };
}

function isTurned({ transform, rotate, scale }: CSSStyleDeclaration): boolean {
  if ((rotate !== "none" && rotate !== "") || (scale !== "none" && scale !== "")) return true;
  if (transform === "none" || transform === "") return false;
  const { a, b, c, d } = new DOMMatrix(transform);
  return Math.abs(a - 1) + Math.abs(b) + Math.abs(c) + Math.abs(d - 1) > 1e-6;
}

/** The browser tells only the upright box around what is turned, so it is laid straight for a moment. */
function drawTurned(element: HTMLElement, style: CSSStyleDeclaration, out: Element, pen: Pen): void {
  const { transform, rotate, scale, transformOrigin } = style;
  const { style: inline } = element;
  const own = {
    transform: inline.transform,
    rotate: inline.rotate,
    scale: inline.scale,
    transition: inline.transition,
  };
  const { left, top } = straight(element);
  const [originX = 0, originY = 0] = transformOrigin.split(" ").map(Number.parseFloat);
  const { x, y } = cornerOf({ left: left + originX, top: top + originY }, pen);
  const factors = scale === "none" || scale === "" ? "" : `scale(${scale.split(" ").slice(0, 2).join(" ")})`;
  const angle = rotate === "none" || rotate === "" ? "" : `rotate(${Number.parseFloat(rotate)})`;
  const matrix = transform === "none" ? "" : transform;
  const group = svgNode("g", {
    transform: `translate(${x} ${y}) ${angle} ${factors} ${matrix} translate(${-x} ${-y})`,
  });
  out.append(group);
  drawLayer(element, group, pen);
  Object.assign(element.style, own);
}

function straight(element: HTMLElement): DOMRect {
  Object.assign(element.style, { transform: "none", rotate: "none", scale: "none", transition: "none" });
  return element.getBoundingClientRect();
}

function drawSvg(element: SVGSVGElement, style: CSSStyleDeclaration, out: Element, pen: Corner): void {
  const isCut = style.overflowX !== "visible";
  const copy = copySvg(element, isCut ? { sight: sightOf(element) } : {});
  if (copy === null) return;
  // A drawing may have a ground of its own, as the map's has the sea.
  drawBox(element, style, out, pen);
  const box = element.getBoundingClientRect();
  const { x, y } = cornerOf(box, pen);
  const place = { x, y, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place))
    copy.setAttribute(key, String(Math.round(value * 100) / 100));
  if (!isCut) copy.setAttribute("overflow", "visible");
  copy.setAttribute("color", plainColour(style.color));
  out.append(copy);
}

/** What a drawing that cuts off shows of its shapes, with room for the width of their lines. */
function sightOf(element: Element): Sight {
  const { width, height } = element.getBoundingClientRect();
  return { left: -LINE_PX, top: -LINE_PX, right: width + LINE_PX, bottom: height + LINE_PX };
}

function drawCanvas(element: HTMLCanvasElement, out: Element, pen: Pen): void {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || element.width === 0) return;
  const standIn = standInOf(element);
  if (standIn !== null) {
    out.append(
      svgNode("g", { transform: `translate(${box.left - pen.left} ${box.top - pen.top})` }, [standIn]),
    );
    return;
  }
  const href = element.toDataURL("image/png");
  out.append(svgNode("image", { ...cornerOf(box, pen), width: box.width, height: box.height, href }));
}
