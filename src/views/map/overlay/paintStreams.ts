import type { PlacedLabel } from "../../../layouts/map/labels/label.ts";
import type { MapPicture } from "../../../layouts/map/picture.ts";
import {
  type DrawnStream,
  layoutTrunks,
  type Trunk,
  TRUNK_KINDS,
  type TrunkStroke,
} from "../../../layouts/map/trunks.ts";
import { type Marks, px, setSeen } from "./marks.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Streams to be drawn, by id: all of the year, and those that are lit. */
export interface DrawnStreams {
  readonly all: ReadonlyMap<string, DrawnStream>;
  readonly lit: ReadonlyMap<string, DrawnStream>;
}

/** Draws the trunks, and gives every stream its course and letter. */
export function paintStreams(
  marks: Marks,
  { streams, sizes, labels }: MapPicture,
  drawn: DrawnStreams,
): void {
  for (const which of ["all", "lit"] as const) {
    const group = marks.get(`trunks ${which}`);
    if (group !== undefined) paintTrunks(group, layoutTrunks(streams, drawn[which], sizes.strokePx));
  }
  const courses = new Map(streams.map((stream) => [stream.streamId, stream]));
  for (const [mark, element] of marks) {
    const [kind, id = ""] = mark.split(" ");
    if (kind === "letter") paintLetter(element, labels.get(mark));
    if (kind !== "stream") continue;
    const stream = courses.get(id);
    setSeen(element, stream !== undefined);
    if (stream === undefined) continue;
    // Whoever points at the arrowhead means the stream too.
    element.firstElementChild?.setAttribute("d", `${stream.d}L${px(stream.tip.x)} ${px(stream.tip.y)}`);
  }
}

/** What is inside a stroke that is no full pipe. */
const isHollow = (kind: string) => kind === "outline" || kind === "ghost";

interface Piece {
  readonly family: string;
  readonly part: string;
  readonly kind: string;
  readonly cap: string;
  readonly widthPx: number;
  readonly d: string;
}

/** All casings of a family, then its pipes: where two of its trunks meet they are one. */
function piecesOf({ family, strokes }: Trunk): Piece[] {
  const piece = (part: string, { kind, widthPx, isNeck, d }: TrunkStroke): Piece => ({
    family,
    part,
    kind,
    widthPx,
    d,
    cap: isNeck ? "butt" : "round",
  });
  const hasCue = ({ kind, cue }: TrunkStroke) => family !== "energy" && kind !== "ghost" && cue !== "";
  return [
    ...strokes.map((stroke) => piece("casing", stroke)),
    ...strokes.flatMap((stroke) =>
      (isHollow(stroke.kind) ? ["line", "core"] : ["line"]).map((part) => piece(part, stroke)),
    ),
    ...strokes.filter(hasCue).map((stroke) => ({ ...piece("cue", stroke), d: stroke.cue, cap: "" })),
  ];
}

/** The heads of what runs come last: where two meet at a disc, none of what ended lies on them. */
const headsOf = (trunks: readonly Trunk[]): Piece[] =>
  trunks
    .flatMap(({ family, heads }) =>
      heads.map(({ kind, d }) => ({ family, part: "head", kind, widthPx: 0, d, cap: "" })),
    )
    .toSorted((a, b) => TRUNK_KINDS.indexOf(b.kind) - TRUNK_KINDS.indexOf(a.kind));

function paintTrunks(group: Element, trunks: readonly Trunk[]): void {
  // Heads last: no pipe of another family hides where one comes to.
  const pieces = [...trunks.flatMap(piecesOf), ...headsOf(trunks)];
  while (group.childElementCount > pieces.length) group.lastElementChild?.remove();
  for (const [i, { widthPx, d, ...about }] of pieces.entries()) {
    const path = (group.children[i] ??
      group.appendChild(document.createElementNS(SVG, "path"))) as SVGElement;
    path.setAttribute("d", d);
    for (const [name, value] of Object.entries(about)) path.setAttribute(`data-${name}`, value);
    path.style.setProperty("--width", `${px(widthPx)}px`);
  }
}

function paintLetter(letter: Element, label: PlacedLabel | undefined): void {
  setSeen(letter, label !== undefined);
  if (label === undefined) return;
  const { x, y, width, height } = label;
  letter.setAttribute("transform", `translate(${px(x + width / 2)} ${px(y + height / 2)})`);
}
