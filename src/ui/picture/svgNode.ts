const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | null>>;

/** Returns a new SVG element; attributes that are null are left out. */
export function svgNode(
  name: string,
  attributes: Attributes = {},
  children: readonly Node[] = [],
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, typeof value === "number" ? round(value) : value);
  }
  element.append(...children);
  return element;
}

/** A hundredth of a px is finer than any print. */
const round = (value: number): string => String(Math.round(value * 100) / 100);
