/**
 * Returns a copy of a drawing whose names are nobody else's. In one page with what it was copied from, a gradient or a
 * mask would else be the other's, and nothing at all where that one is hidden.
 *
 * @param prefix begins every name; another one for every copy
 */
export function withOwnIds(drawing: SVGElement, prefix: string): SVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGElement)) throw new Error("a drawing is an SVG element");
  const parts = [copy, ...copy.querySelectorAll("*")];
  const names = new Set(parts.map(({ id }) => id).filter((id) => id !== ""));
  const own = (name: string) => (names.has(name) ? `${prefix}${name}` : name);
  for (const part of parts) {
    for (const { name, value } of part.attributes) {
      if (name === "id") part.id = own(value);
      else if (name.endsWith("href") && value.startsWith("#"))
        part.setAttribute(name, `#${own(value.slice(1))}`);
      else if (value.includes("url("))
        part.setAttribute(
          name,
          value.replaceAll(/url\((["']?)#([^"')]+)\1\)/g, (_, _quote, id: string) => `url(#${own(id)})`),
        );
    }
  }
  return copy;
}
