import { graticuleId } from "../../../layouts/map/labels/groundLabels.ts";
import type { PlacedLabel } from "../../../layouts/map/labels/label.ts";
import type { MapPicture } from "../../../layouts/map/picture.ts";
import { type Marks, px, setSeen } from "./marks.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Puts the graticule, the frame of the map, drawn features and all names of land and water where they belong. */
export function paintGeography(marks: Marks, picture: MapPicture): void {
  const { labels, dots, features } = picture;
  for (const [mark, element] of marks) {
    const [kind = "", id = ""] = mark.split(" ");
    if (kind === "geo" || kind === "feature") paintName(element, labels.get(mark));
    if (kind === "dot") {
      const at = dots.get(id);
      setSeen(element, at !== undefined);
      if (at !== undefined) element.setAttribute("transform", `translate(${px(at.x)} ${px(at.y)})`);
    }
    if (kind === "shape") {
      const d = features.get(id);
      setSeen(element, d !== undefined);
      if (d !== undefined) for (const path of element.children) path.setAttribute("d", d);
    }
  }
  marks.get("bays")?.setAttribute("d", picture.bays);
  paintGrid(marks, picture);
  paintPlate(marks, picture);
}

/** A name is one line, two, or a curve; all are there, and one is seen. */
function paintName(name: Element, label: PlacedLabel | undefined): void {
  setSeen(name, label !== undefined);
  if (label === undefined) return;
  const { x, y, width, height, isWrapped, isSmall, curve } = label;
  if (curve === null) name.setAttribute("transform", `translate(${px(x + width / 2)} ${px(y + height / 2)})`);
  else name.removeAttribute("transform");
  name.toggleAttribute("data-small", isSmall);
  name.setAttribute("data-shape", curve !== null ? "curve" : isWrapped ? "lines" : "line");
  if (curve !== null) name.querySelector("path")?.setAttribute("d", curve.d);
}

function paintGrid(marks: Marks, { grid, labels, frame, plate }: MapPicture): void {
  const { width } = frame.size;
  const height = frame.hasStrip ? frame.inner.y + frame.inner.height : frame.size.height;
  const left = Math.max(0, plate?.x ?? 0);
  const right = Math.min(width, plate === null ? width : plate.x + plate.width);
  const top = Math.max(0, plate?.y ?? 0);
  const bottom = Math.min(height, plate === null ? height : plate.y + plate.height);
  const d = grid.map(({ isMeridian, at }) =>
    isMeridian
      ? at < left || at > right
        ? ""
        : `M${px(at)} ${px(top)}V${px(bottom)}`
      : at < top || at > bottom
        ? ""
        : `M${px(left)} ${px(at)}H${px(right)}`,
  );
  marks.get("grid")?.setAttribute("d", d.join(""));

  const texts = marks.get("figures");
  if (texts === undefined) return;
  const placed = grid.flatMap((line) => {
    const label = labels.get(graticuleId(line));
    return label === undefined ? [] : [{ degrees: line.label, label }];
  });
  while (texts.childElementCount > placed.length) texts.lastElementChild?.remove();
  for (const [i, { degrees, label }] of placed.entries()) {
    const text = texts.children[i] ?? texts.appendChild(document.createElementNS(SVG, "text"));
    if (text.textContent !== degrees) text.textContent = degrees;
    text.setAttribute("x", px(label.x + label.width / 2));
    text.setAttribute("y", px(label.y + label.height / 2));
  }
}

/** Beyond the frame of the map there is paper. */
function paintPlate(marks: Marks, { plate, frame }: MapPicture): void {
  const beyond = marks.get("beyond");
  const edge = marks.get("edge");
  if (beyond === undefined || edge === undefined) return;
  setSeen(beyond, plate !== null);
  setSeen(edge, plate !== null);
  if (plate === null) return;
  const { width, height } = frame.size;
  const box = `M${px(plate.x)} ${px(plate.y)}h${px(plate.width)}v${px(plate.height)}h${px(-plate.width)}Z`;
  beyond.setAttribute("d", `M0 0H${px(width)}V${px(height)}H0Z${box}`);
  for (const path of edge.children) path.setAttribute("d", box);
}
