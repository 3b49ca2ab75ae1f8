import type { MapNode } from "../../layouts/mapNodes.ts";
import type { MapPicture, MapScene } from "../../layouts/mapPicture.ts";
import type { Point } from "../../layouts/mercator.ts";
import { type Marks, px, setSeen } from "./marks.ts";

/** Puts sites, gates, their names, soft circles and leader lines where they belong. */
export function paintSites(marks: Marks, picture: MapPicture, { places, shown }: MapScene): void {
  for (const { partnerId } of places) {
    const node = picture.nodes.get(partnerId);
    const isSeen = node !== undefined && node.kind !== "group" && shown.has(partnerId);
    const site = marks.get(`site ${partnerId}`);
    if (site instanceof HTMLElement) {
      setSeen(site, isSeen);
      if (isSeen) paintSite(site, node, picture);
    }
    paintGround(marks, partnerId, isSeen ? node : undefined);
    const tick = isSeen ? (picture.labels.get(node.id)?.tick ?? null) : null;
    paintLine(marks.get(`tick ${partnerId}`), tick);
  }
  const margin = marks.get("margin");
  if (margin instanceof HTMLElement) {
    const { size, inner } = picture.frame;
    margin.style.height = `${px(Math.max(size.height - inner.y - inner.height, 0))}px`;
  }
  const group = [...picture.nodes.values()].find((node) => node.kind === "group");
  const mark = marks.get("group");
  if (mark instanceof HTMLElement) {
    setSeen(mark, group !== undefined);
    if (group !== undefined) paintSite(mark, group, picture);
  }
}

function paintSite(element: HTMLElement, node: MapNode, { labels }: MapPicture): void {
  element.style.transform = `translate(${px(node.x)}px, ${px(node.y)}px)`;
  element.style.setProperty("--radius", `${px(node.radius)}px`);
  element.dataset["kind"] = node.kind;
  const text = element.querySelector(".map-site__text");
  if (!(text instanceof HTMLElement) || node.kind === "margin") return;
  const label = labels.get(node.id);
  setSeen(text, label !== undefined);
  if (label === undefined) return;
  text.style.transform = `translate(${px(label.x - node.x)}px, ${px(label.y - node.y)}px)`;
  text.style.width = `${px(label.width)}px`;
  text.style.textAlign = label.align;
  text.dataset["second"] = String(label.hasSecond);
}

function paintGround(marks: Marks, partnerId: string, node: MapNode | undefined): void {
  const error = marks.get(`error ${partnerId}`);
  if (error !== undefined) {
    setSeen(error, node?.error != null);
    if (node?.error != null) {
      error.setAttribute("cx", px(node.error.x));
      error.setAttribute("cy", px(node.error.y));
      error.setAttribute("r", px(node.error.radius));
    }
  }
  paintLine(marks.get(`leader ${partnerId}`), node?.truePlace == null ? null : [node, node.truePlace]);
}

function paintLine(path: Element | undefined, line: readonly [Point, Point] | null): void {
  if (path === undefined) return;
  setSeen(path, line !== null);
  if (line === null) return;
  const [from, to] = line;
  path.setAttribute("d", `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`);
}
