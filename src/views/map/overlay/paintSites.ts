import { type MapNode, offViewId } from "../../../layouts/map/base/nodes.ts";
import type { MapPicture } from "../../../layouts/map/picture.ts";
import type { MapScene } from "../../../layouts/map/base/scene.ts";
import type { MarginName } from "../../../layouts/map/labels/marginOptions.ts";
import { type Marks, px, setSeen } from "./marks.ts";
import type { Point } from "../../../layouts/geometry/point.ts";

/** Puts sites, gates, their names, soft circles and leader lines where they belong. */
export function paintSites(marks: Marks, picture: MapPicture, { places }: MapScene): void {
  for (const { partnerId } of places) {
    const node = picture.nodes.get(partnerId);
    const isSeen = node !== undefined && node.kind !== "group" && picture.seen.has(partnerId);
    const site = marks.get(`site ${partnerId}`);
    if (site instanceof HTMLElement) {
      setSeen(site, isSeen);
      const below = picture.marginNames.get(partnerId);
      if (isSeen) paintSite(site, node, picture);
      if (isSeen && node.kind === "margin" && below !== undefined) paintNameBelow(site, node, below);
    }
    paintGround(marks, partnerId, isSeen ? node : undefined);
    // In the row below the map, whose paper lies upon the streams, the mark draws its own.
    const leader = isSeen ? (picture.labels.get(node.id)?.leader ?? null) : null;
    paintLine(marks.get(`name-leader ${partnerId}`), leader);
  }
  const margin = marks.get("margin");
  if (margin instanceof HTMLElement) {
    const { size, inner } = picture.frame;
    margin.style.height = `${px(Math.max(size.height - inner.y - inner.height, 0))}px`;
  }
  const group = [...picture.nodes.values()].find((node) => node.kind === "group");
  const mark = marks.get("group");
  if (mark instanceof HTMLElement) {
    const isSeen = group?.partnerIds.some((id) => picture.seen.has(id)) === true;
    setSeen(mark, isSeen);
    if (group !== undefined && isSeen) paintSite(mark, group, picture);
    paintLine(
      marks.get("name-leader group"),
      isSeen ? (picture.labels.get(group?.id ?? "")?.leader ?? null) : null,
    );
  }
}

function paintSite(element: HTMLElement, node: MapNode, { labels, frame }: MapPicture): void {
  element.style.transform = `translate(${px(node.x)}px, ${px(node.y)}px)`;
  element.style.setProperty("--radius", `${px(node.radius)}px`);
  element.dataset["kind"] = node.kind;
  element.style.setProperty("--leader", "0px");
  const text = element.querySelector(".map-site__text");
  if (!(text instanceof HTMLElement)) return;
  const off = labels.get(offViewId(node));
  const label = off ?? labels.get(node.id);
  if (off === undefined) delete text.dataset["off"];
  // The edge at which it stands is the one that it points to.
  else
    text.dataset["off"] = off.align !== "center" ? off.align : off.y < frame.size.height / 2 ? "up" : "down";
  setSeen(text, label !== undefined);
  if (label === undefined) return;
  text.style.transform = `translate(${px(label.x - node.x)}px, ${px(label.y - node.y)}px)`;
  text.style.width = `${px(label.width)}px`;
  text.style.textAlign = label.align;
  text.dataset["second"] = String(label.hasSecond);
  text.toggleAttribute("data-wrapped", label.isWrapped);
  text.toggleAttribute("data-small", label.isSmall);
}

/** In the row below the map, names stand under their ports. */
function paintNameBelow(element: HTMLElement, node: MapNode, name: MarginName): void {
  const text = element.querySelector(".map-site__text");
  if (!(text instanceof HTMLElement)) return;
  setSeen(text, true);
  const [from, to] = name.leader ?? [node, node];
  element.style.setProperty("--leader-y", `${px(from.y - node.y)}px`);
  element.style.setProperty("--leader", `${px(Math.hypot(to.x - from.x, to.y - from.y))}px`);
  element.style.setProperty("--lean", `${Math.atan2(from.x - to.x, to.y - from.y)}rad`);
  text.style.transform = `translate(${px(name.x - node.x)}px, ${px(name.y - node.y)}px)`;
  text.style.width = `${px(name.width)}px`;
  text.style.textAlign = name.align;
  text.dataset["second"] = "false";
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
  const placeLeader = marks.get(`place-leader ${partnerId}`);
  paintLine(placeLeader, node?.truePlace == null ? null : [node, node.truePlace]);
  if (node?.truePlace != null) placeLeader?.setAttribute("d", `${placeLeader.getAttribute("d")}${POINT}`);
}

/** A point of 2 px around where a line has come to. */
const POINT = "m-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0";

function paintLine(path: Element | undefined, line: readonly [Point, Point] | null): void {
  if (path === undefined) return;
  setSeen(path, line !== null);
  if (line === null) return;
  const [from, to] = line;
  path.setAttribute("d", `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`);
}
