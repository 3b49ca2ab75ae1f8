import type { MapPicture, MapScene } from "../../layouts/mapPicture.ts";
import { type Marks, px, setSeen } from "./marks.ts";

/** Puts the names of waters, land and towns, and the dots of towns, where they belong. */
export function paintGeography(marks: Marks, { labels, dots }: MapPicture, { geoTexts }: MapScene): void {
  for (const { id } of geoTexts) {
    const name = marks.get(`geo ${id}`);
    const label = labels.get(`geo ${id}`);
    if (name !== undefined) {
      setSeen(name, label !== undefined);
      if (label !== undefined) {
        name.setAttribute("x", px(label.x + label.width / 2));
        name.setAttribute("y", px(label.y + label.height / 2));
      }
    }
    const dot = marks.get(`dot ${id}`);
    const at = dots.get(id);
    if (dot === undefined) continue;
    setSeen(dot, at !== undefined);
    if (at !== undefined) dot.setAttribute("transform", `translate(${px(at.x)} ${px(at.y)})`);
  }
}
