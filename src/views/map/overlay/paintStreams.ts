import type { PlacedLabel } from "../../../layouts/map/labels/label.ts";
import type { MapPicture } from "../../../layouts/map/picture.ts";
import { type Marks, px, setSeen } from "./marks.ts";
import { strokeEndOf, type MapStream } from "../../../layouts/map/base/streamCourse.ts";

const ARROW_HALF = 0.46; // half the width of an arrowhead as part of its length

/** Gives every stream its course, arrowhead and letter. */
export function paintStreams(marks: Marks, { streams, sizes, labels }: MapPicture): void {
  const drawn = new Map(streams.map((stream) => [stream.streamId, stream]));
  for (const [mark, element] of marks) {
    const [kind, id = ""] = mark.split(" ");
    if (kind === "letter") paintLetter(element, labels.get(mark));
    if (kind !== "stream" && kind !== "pipe") continue;
    const stream = drawn.get(id);
    setSeen(element, stream !== undefined);
    if (stream === undefined) continue;
    // Whoever points at the arrowhead means the stream too.
    if (kind === "stream")
      element.firstElementChild?.setAttribute("d", `${stream.d}L${px(stream.tip.x)} ${px(stream.tip.y)}`);
    else paintPipe(element, stream, sizes.arrowPx);
  }
}

function paintPipe(pipe: Element, stream: MapStream, arrowPx: number): void {
  for (const path of pipe.querySelectorAll(".map-pipe__course")) path.setAttribute("d", stream.d);
  pipe.querySelector(".map-pipe__arrow")?.setAttribute("d", arrowOf(stream, arrowPx));
}

function paintLetter(letter: Element, label: PlacedLabel | undefined): void {
  setSeen(letter, label !== undefined);
  if (label === undefined) return;
  const { x, y, width, height } = label;
  letter.setAttribute("transform", `translate(${px(x + width / 2)} ${px(y + height / 2)})`);
}

function arrowOf(stream: MapStream, lengthPx: number): string {
  const { tip } = stream;
  const end = strokeEndOf(stream);
  const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const [ux, uy] = [(tip.x - end.x) / length, (tip.y - end.y) / length];
  const half = lengthPx * ARROW_HALF;
  const left = `${px(end.x - uy * half)} ${px(end.y + ux * half)}`;
  const right = `${px(end.x + uy * half)} ${px(end.y - ux * half)}`;
  return `M${px(tip.x)} ${px(tip.y)}L${left}L${right}Z`;
}
