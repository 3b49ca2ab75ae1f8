import { isInvisible, plainColour } from "./plainColour.ts";
import { type Corner, cornerOf } from "./pen.ts";
import { svgNode } from "./svgNode.ts";

/** Draws the ground of an element and its borders. */
export function drawBox(element: Element, style: CSSStyleDeclaration, out: Element, pen: Corner): void {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  const { x, y } = cornerOf(box, pen);
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const rx = style.borderTopLeftRadius.endsWith("%") ? Math.min(box.width, box.height) / 2 : radius;
  if (!isInvisible(style.backgroundColor)) {
    const fill = plainColour(style.backgroundColor);
    out.append(svgNode("rect", { x, y, width: box.width, height: box.height, rx: rx || null, fill }));
  }
  const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) => ({
    width: style[`border${side}Style`] === "none" ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
    colour: style[`border${side}Color`],
  }));
  const [above, right, below, left] = sides;
  if (above === undefined || right === undefined || below === undefined || left === undefined) return;
  if (sides.every(({ width, colour }) => width === above.width && colour === above.colour)) {
    if (above.width === 0 || isInvisible(above.colour)) return;
    const inset = above.width / 2;
    out.append(
      svgNode("rect", {
        x: x + inset,
        y: y + inset,
        width: Math.max(0, box.width - above.width),
        height: Math.max(0, box.height - above.width),
        rx: rx > inset ? rx - inset : null,
        fill: "none",
        stroke: plainColour(above.colour),
        "stroke-width": above.width,
        "stroke-dasharray": dashesOf(style.borderTopStyle, above.width),
      }),
    );
    return;
  }
  const edge = (side: { width: number; colour: string }, rect: Readonly<Record<string, number>>) => {
    if (side.width > 0 && !isInvisible(side.colour))
      out.append(svgNode("rect", { ...rect, fill: plainColour(side.colour) }));
  };
  edge(above, { x, y, width: box.width, height: above.width });
  edge(below, { x, y: y + box.height - below.width, width: box.width, height: below.width });
  edge(left, { x, y, width: left.width, height: box.height });
  edge(right, { x: x + box.width - right.width, y, width: right.width, height: box.height });
}

/** The dashes of a border, as browsers have them; null for a whole line. */
function dashesOf(borderStyle: string, width: number): string | null {
  if (borderStyle === "dotted") return "1.5 2";
  return borderStyle === "dashed" ? `${2 * width} ${1.5 * width}` : null;
}
