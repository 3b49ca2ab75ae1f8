import { legHeights, type LegHeight } from "./legHeights.ts";
import { arrangePorts } from "./ports.ts";
import type { LonLat } from "../../../dataset/schema/common.ts";
import { DIAMOND } from "../base/nodeEdge.ts";
import { wrapAngle } from "../../geometry/angle.ts";
import type { Box } from "../../geometry/box.ts";
import { type Point, stepped } from "../../geometry/point.ts";
import type { PipeDisc, PipeNode, PipePlan } from "../base/pipePlan.ts";

/** A camera, as far as pipes are concerned. */
export interface PipeView {
  readonly project: (lonLat: LonLat) => Point;
  readonly discs: ReadonlyMap<string, PipeDisc>;
  /** Distance between the middles of two pipes side by side, px, where there is room for it. */
  readonly pitchPx: number;
  readonly arrowPx: number;
  /** Exits that would lie beyond their side of this box stay on it, so that edge and network never lose touch. */
  readonly exitBox: Box | null;
  /** Whether legs run at heights of their own above the row below the map; not if not given. */
  readonly areLegsApart?: boolean;
}

/** An edge that streams use, on the screen. */
export interface EdgeFrame {
  readonly number: number;
  readonly tracks: readonly string[];
  readonly from: Point;
  readonly to: Point;
  /** How far the bundle lies beside the line from node to node, in tracks to the right. */
  readonly shift: number;
  /** From its node `a` to its node `b`, in radians. */
  readonly angle: number;
  readonly length: number;
  /** How far from its two nodes the straight pieces begin: room for bends, or for the disc. */
  readonly clear: readonly [number, number];
  /** For ends at a disc: the direction in which its tracks leave the disc; null at junctions. */
  readonly ports: readonly [number | null, number | null];
  /** The discs at its ends; null at junctions. */
  readonly discs: readonly [PipeDisc | null, PipeDisc | null];
}

/** The network on the screen. */
export interface PipeFrame {
  readonly edges: ReadonlyMap<number, EdgeFrame>;
  readonly pitchPx: number;
}

const LEAST_PITCH = 0.95; // of the pitch asked for; tighter places let bends touch instead
const ROOM = 0.92; // of an edge, for the bends at its ends
const TIGHTER = 1.5; // so much tighter than they ask for bends may be before all tracks move together
const INNER_RADIUS = 1.5; // of the innermost bend, in tracks
const LEAST_ANGLE = (38 * Math.PI) / 180; // between two corridors; at sharper ones their bundles touch
const CLEAR_PX = 4; // from the middle of a leg to the mark of the next place at the edge
const AT_EDGE = 0.5; // of the pitch: so close lie trunks at the small mark of a place at the edge
const MOST_STEEP = 0.5;
const MOST_LIFT = 0.75; // of the way to the edge
const FULL_LIFT_PX = 12;
const FLATTER = 0.75; // of what a leg leans over more than half a right angle

interface Bare {
  readonly number: number;
  readonly tracks: readonly string[];
  readonly shift: number;
  readonly ends: readonly [number, number];
  /** Whether it leads to an exit, which is held back at the edge of the map, so that its length says nothing. */
  readonly isWayOut: boolean;
  readonly from: Point;
  readonly to: Point;
  readonly angle: number;
  readonly length: number;
  /** The discs at its ends; null at junctions. */
  readonly discs: readonly [PipeDisc | null, PipeDisc | null];
}

/**
 * Returns the used edges on the screen, with room for their bends. Where corridors are too short for that, as in a
 * far view, all tracks lie closer together, but hardly closer than was asked for.
 */
export function pipeFrame(plan: PipePlan, view: PipeView): PipeFrame {
  const bare = bareEdges(plan, view);
  const atNode = new Map<number, Bare[]>();
  for (const edge of bare)
    for (const node of edge.ends) atNode.set(node, [...(atNode.get(node) ?? []), edge]);

  // Room grows with the pitch, so one measure in tracks serves for all.
  const needs = new Map(
    bare.map((edge) => {
      const need = (end: 0 | 1) =>
        edge.discs[end] === null ? roomNeeded(edge, edge.ends[end], atNode.get(edge.ends[end]) ?? []) : 0;
      return [edge.number, [need(0), need(1)] as const];
    }),
  );
  const room = ({ length, discs }: Bare) =>
    Math.max(0, length - (discs[0]?.radius ?? 0) - (discs[1]?.radius ?? 0));
  const fit = Math.min(
    1,
    ...bare.map((edge) => {
      const [a, b] = needs.get(edge.number) ?? [0, 0];
      const most = (a + b) * view.pitchPx;
      if (most <= 0 || edge.isWayOut || plan.network.edges[edge.number]?.isLeg === true) return 1;
      return (TIGHTER * ROOM * room(edge)) / most;
    }),
  );
  const pitchPx = view.pitchPx * Math.max(LEAST_PITCH, fit);

  const ports = portAngles(bare, atNode, pitchPx);
  const heights = view.areLegsApart === true ? heightsOf(plan, bare, view, pitchPx) : NO_HEIGHTS;
  const edges = bare.map((edge): [number, EdgeFrame] => {
    const needed = needs.get(edge.number) ?? [0, 0];
    const free = room(edge);
    const port = (end: 0 | 1) =>
      edge.discs[end] === null ? null : (ports.get(`${edge.ends[end]} ${edge.number}`) ?? null);
    const half = ((edge.tracks.length - 1) / 2) * pitchPx;
    /** Before a disc, for the bends into it. */
    const reach = (end: 0 | 1) => {
      const radius = edge.discs[end]?.radius;
      if (radius === undefined) return 0;
      const wide = half < 0.8 * radius ? 2 * pitchPx : Math.max(1.4 * half, 3 * pitchPx);
      return Math.min(view.arrowPx + wide, (ROOM / 2) * free);
    };
    const clear = (end: 0 | 1) => {
      const radius = edge.discs[end]?.radius;
      if (radius !== undefined) return radius + reach(end);
      const share = needed[end] / Math.max(needed[0] + needed[1], 1e-9);
      return Math.min(needed[end] * pitchPx, ROOM * free * share - reach(end === 0 ? 1 : 0));
    };
    const ends = [port(0), port(1)] as const;
    const aimed = atHeight(besideOthers(edge, ends, view.arrowPx), heights.get(edge.number));
    return [edge.number, { ...aimed, clear: [clear(0), clear(1)], ports: ends }];
  });
  return { edges: new Map(edges), pitchPx };
}

/** Makes for where a pipe comes to its place at the edge when others there push it aside: else it would have a kink. */
function besideOthers(edge: Bare, [a, b]: EdgeFrame["ports"], arrowPx: number): Bare {
  const aim = (at: Point, disc: PipeDisc | null, port: number | null, out: number): Point => {
    if (disc === null || disc.facing === null || port === null) return at;
    const px = disc.radius + arrowPx;
    return stepped(stepped(at, port, px), out, -px);
  };
  const from = aim(edge.from, edge.discs[0], a, edge.angle);
  const to = aim(edge.to, edge.discs[1], b, edge.angle + Math.PI);
  return joined(edge, from, to);
}

function joined(edge: Bare, from: Point, to: Point): Bare {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { ...edge, from, to, angle: Math.atan2(dy, dx), length: Math.hypot(dx, dy) };
}

const NO_HEIGHTS: ReadonlyMap<number, LegHeight> = new Map();
const UP = -Math.PI / 2;
const CLEAR_OF_HEAD_PX = 2; // from an arrowhead into a place of the row to what runs along it

function heightsOf(
  plan: PipePlan,
  bare: readonly Bare[],
  { arrowPx }: PipeView,
  pitchPx: number,
): ReadonlyMap<number, LegHeight> {
  const legs = bare.flatMap(({ number, tracks, from, discs: [one, disc] }) =>
    plan.network.edges[number]?.isLeg === true && one === null && disc?.facing === UP
      ? [{ number, lanes: tracks.join(" "), exit: from, disc }]
      : [],
  );
  const radius = Math.max(0, ...legs.map(({ disc }) => disc.radius));
  return legHeights(legs, pitchPx, radius + arrowPx + CLEAR_OF_HEAD_PX);
}

/** A leg always leads from the network to its place. */
function atHeight(edge: Bare, height: LegHeight | undefined): Bare {
  const [, disc] = edge.discs;
  if (height === undefined || disc === null) return edge;
  const { y, part } = height;
  const to = { x: mix(edge.to.x, disc.x, part), y: mix(edge.to.y, y, part) };
  return joined(edge, { x: edge.from.x, y: mix(edge.from.y, y, part) }, to);
}

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

function bareEdges({ network, tracks, shifts }: PipePlan, { project, discs, exitBox }: PipeView): Bare[] {
  const points = network.nodes.map(({ partner, lonLat, at, exit }) => {
    if (partner !== null) return discs.get(partner) ?? null;
    const free = lonLat === null ? at : project(lonLat);
    return exit === null || exitBox === null ? free : heldBack(free, exit, exitBox);
  });
  const discAt = (node: number) => discs.get(network.nodes[node]?.partner ?? "") ?? null;
  return network.edges.flatMap(({ a, b }, number): Bare[] => {
    const own = tracks[number] ?? [];
    const [from, to] = [points[a] ?? null, points[b] ?? null];
    if (own.length === 0 || from === null || to === null) return [];
    const ends = [discAt(a), discAt(b)] as const;
    const [start, end] = [aimedAt(ends[0], from, to, discs), aimedAt(ends[1], to, from, discs)];
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    return [
      {
        number,
        tracks: own,
        shift: shifts[number] ?? 0,
        ends: [a, b],
        isWayOut: [a, b].some((node) => network.nodes[node]?.exit != null),
        from: start,
        to: end,
        angle: Math.atan2(dy, dx),
        length: Math.hypot(dx, dy),
        discs: ends,
      },
    ];
  });
}

/**
 * Where a leg makes for: the disc, or a point before a place at the edge that it would come to along the edge and so
 * over the next one; from there it bends in.
 */
function aimedAt(disc: PipeDisc | null, at: Point, from: Point, discs: PipeView["discs"]): Point {
  if (disc === null || disc.facing === null) return at;
  const steep = steepestBeside(disc, discs);
  const [dx, dy] = [from.x - at.x, from.y - at.y];
  const before = dx * Math.cos(disc.facing) + dy * Math.sin(disc.facing);
  const along = Math.abs(dx * Math.sin(disc.facing) - dy * Math.cos(disc.facing));
  const part = Math.min(MOST_LIFT, 1 - before / Math.max(steep * along, 1e-6));
  return before > 0 && part > 0 ? stepped(at, disc.facing, before * part) : at;
}

/** How a leg must fall, as part of its way along the edge, so that it clears the mark of the next place there. */
function steepestBeside(disc: PipeDisc, discs: PipeView["discs"]): number {
  let steep = 0;
  for (const other of discs.values()) {
    if (other === disc || other.facing !== disc.facing) continue;
    const apart = Math.hypot(other.x - disc.x, other.y - disc.y);
    steep = Math.max(steep, (other.radius * DIAMOND + CLEAR_PX) / Math.max(apart, 1));
  }
  return Math.min(MOST_STEEP, steep);
}

function heldBack(point: Point, exit: NonNullable<PipeNode["exit"]>, box: Box): Point {
  const { x, y } = point;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (exit === "west" && x < box.x) return { x: box.x, y };
  if (exit === "east" && x > right) return { x: right, y };
  if (exit === "north" && y < box.y) return { x, y: box.y };
  if (exit === "south" && y > bottom) return { x, y: bottom };
  return point;
}

const outward = ({ ends, angle }: Bare, node: number) => (ends[0] === node ? angle : angle + Math.PI);

/** How far a bundle reaches beside the line from node to node, in tracks. */
const halfWidth = ({ tracks, shift }: Bare) => tracks.length / 2 + Math.abs(shift) / 2;

/** How far from a junction an edge's straight piece must begin so that bundles part cleanly, in tracks. */
function roomNeeded(edge: Bare, node: number, all: readonly Bare[]): number {
  const half = halfWidth(edge);
  return Math.max(
    1.5,
    ...all.map((other) => {
      if (other === edge) return 0;
      const between = Math.abs(wrapAngle(outward(other, node) - outward(edge, node)));
      const angle = Math.max(between, LEAST_ANGLE);
      const otherHalf = halfWidth(other);
      const apart = angle > 3 ? 0 : (otherHalf + half * Math.cos(angle)) / Math.sin(angle);
      const shares = other.tracks.some((id) => edge.tracks.includes(id));
      const bend = shares ? (Math.max(half, otherHalf) + INNER_RADIUS) * Math.tan((Math.PI - angle) / 2) : 0;
      const shift = shares ? Math.abs(half - otherHalf) : 0;
      return Math.max(apart, bend, shift);
    }),
  );
}

/** Directions in which tracks leave their discs, so that no two bundles lie on one another. */
function portAngles(
  bare: readonly Bare[],
  atNode: ReadonlyMap<number, readonly Bare[]>,
  pitchPx: number,
): Map<string, number> {
  const angles = new Map<string, number>();
  const facings = new Map<number, number | null>();
  for (const { ends, discs } of bare) {
    ends.forEach((node, i) => {
      const disc = discs[i] ?? null;
      if (disc !== null) facings.set(node, disc.facing);
    });
  }
  for (const [node, facing] of facings) {
    const ports = (atNode.get(node) ?? []).map((edge) => {
      const radius = edge.discs[edge.ends[0] === node ? 0 : 1]?.radius ?? 0;
      const out = outward(edge, node);
      return {
        id: String(edge.number),
        wanted: wrapAngle(out - leanOf(edge, node, facing, out)),
        half: portArc(edge.tracks.length, facing === null ? pitchPx : AT_EDGE * pitchPx, radius),
      };
    });
    for (const [edge, angle] of arrangePorts(ports, facing)) angles.set(`${node} ${edge}`, angle);
  }
  return angles;
}

/** By how much a leg that bends in before its place at the edge comes to it less aslant. */
function leanOf({ ends, from, to, discs }: Bare, node: number, facing: number | null, angle: number): number {
  const [disc, aim] = ends[0] === node ? [discs[0], from] : [discs[1], to];
  if (disc === null || facing === null) return 0;
  const lift = Math.min(1, Math.hypot(aim.x - disc.x, aim.y - disc.y) / FULL_LIFT_PX);
  const aside = wrapAngle(angle - facing);
  return lift * FLATTER * Math.sign(aside) * Math.max(0, Math.abs(aside) - Math.PI / 4);
}

const MOST_SINE = 0.85; // wider bundles squeeze together at their disc

/** Returns half the arc that a bundle takes on the edge of a disc, in radians. */
export const portArc = (count: number, pitchPx: number, radius: number): number =>
  Math.asin(Math.min(MOST_SINE, (count * pitchPx) / 2 / Math.max(radius, pitchPx)));
