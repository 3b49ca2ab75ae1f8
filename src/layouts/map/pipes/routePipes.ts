import { groupBy } from "../../../lib/groupBy.ts";
import type { PipeStep } from "../base/pipePlan.ts";
import type { PipeGroup } from "../base/pipePlan.ts";
import { directionFrom, otherEnd } from "./pipeNetwork.ts";
import { wrapAngle } from "../../geometry/angle.ts";
import type { StreamEnds } from "../base/streamCourse.ts";
import type { PipeDisc, PipeNetwork } from "../base/pipePlan.ts";

const BEND_PX = 40; // what a right angle costs, as a detour
const SHARP_PX = 240; // what turning back costs in addition
const LEG_FACTOR = 1.25; // corridors hold streams together, so they are preferred to legs

/** Returns what a bend costs, as a detour in px. */
function bendCost(turn: number): number {
  const size = Math.abs(wrapAngle(turn));
  return BEND_PX * (1 - Math.cos(size)) + (size > (100 * Math.PI) / 180 ? SHARP_PX : 0);
}

/** Returns the way of every pair of partners that streams join, by key; pairs without a way are left out. */
export function routePipes(
  network: PipeNetwork,
  streams: readonly StreamEnds[],
  discs: ReadonlyMap<string, PipeDisc>,
): PipeGroup[] {
  const pairs = groupBy(
    streams.filter(({ donor, receiver }) => donor !== receiver),
    ({ donor, receiver }) => [donor, receiver].toSorted().join(" "),
  );
  return [...pairs.keys()].toSorted().flatMap((key): PipeGroup[] => {
    const pair = pairs.get(key) ?? [];
    const ends = pair.flatMap(({ donor, receiver }) => [donor, receiver]).toSorted();
    const [first = "", last = ""] = [ends[0], ends.at(-1)];
    const steps = shortestWay(network, first, last, discs);
    if (steps === null || isHairpin(network, steps, discs.get(first), discs.get(last))) return [];
    const own = pair
      .map(({ streamId, donor }) => ({ streamId, isAlong: donor === first }))
      .toSorted((s, t) => Number(t.isAlong) - Number(s.isAlong) || (s.streamId < t.streamId ? -1 : 1));
    return [{ key, steps, streams: own }];
  });
}

/**
 * Whether two places at the edge would be joined by a way to a corridor and straight back, as if what flows between
 * them went through the town. A curve from one to the other says more.
 */
function isHairpin(
  { edges }: PipeNetwork,
  steps: readonly PipeStep[],
  first: PipeDisc | undefined,
  last: PipeDisc | undefined,
): boolean {
  const areAtEdge = [first, last].every((disc) => disc !== undefined && disc.facing !== null);
  return areAtEdge && steps.length === 2 && steps.every(({ edge }) => edges[edge]?.isLeg === true);
}

interface Reached {
  readonly step: PipeStep;
  readonly cost: number;
  readonly before: Reached | null;
}

/**
 * The cheapest way by length and bends, which passes through no third partner; null if there is none.
 *
 * The shortest path of E. W. Dijkstra ("A note on two problems in connexion with graphs", 1959), with costs of turning:
 * what is settled is an edge with its direction, not a node, as in the line graph of S. Winter ("Modeling Costs of Turns
 * in Route Planning", GeoInformatica 2002).
 */
function shortestWay(
  network: PipeNetwork,
  from: string,
  to: string,
  discs: ReadonlyMap<string, PipeDisc>,
): PipeStep[] | null {
  const { nodes, edges, incident, nodeOf } = network;
  const [start, goal] = [nodeOf.get(from), nodeOf.get(to)];
  if (start === undefined || goal === undefined || start === goal) return null;

  const open: Reached[] = [];
  const settled = new Set<string>();
  const reach = (node: number, before: Reached | null) => {
    for (const number of incident[node] ?? []) {
      const edge = edges[number];
      if (edge === undefined || number === before?.step.edge) continue;
      const next = otherEnd(edge, node);
      const partner = nodes[next]?.partner ?? null;
      if (partner !== null && next !== goal) continue;
      const isForward = node === edge.a;
      if (settled.has(`${number} ${isForward}`)) continue;
      const out = directionFrom(network, edge, node);
      let cost = (before?.cost ?? 0) + lengthOf(network, node, next) * (edge.isLeg ? LEG_FACTOR : 1);
      if (before !== null) {
        const last = edges[before.step.edge];
        if (last !== undefined) cost += bendCost(out - (directionFrom(network, last, node) + Math.PI));
      } else cost += facingCost(discs.get(from), out);
      if (next === goal) cost += facingCost(discs.get(to), out + Math.PI);
      open.push({ step: { edge: number, isForward }, cost, before });
    }
  };
  reach(start, null);
  while (open.length > 0) {
    let best = 0;
    open.forEach(({ cost }, i) => {
      if (cost < (open[best]?.cost ?? Infinity) - 1e-9) best = i;
    });
    const [reached] = open.splice(best, 1);
    if (reached === undefined) break;
    const { step } = reached;
    const name = `${step.edge} ${step.isForward}`;
    if (settled.has(name)) continue;
    settled.add(name);
    const edge = edges[step.edge];
    if (edge === undefined) continue;
    const node = step.isForward ? edge.b : edge.a;
    if (node === goal) return stepsTo(reached);
    reach(node, reached);
  }
  return null;
}

/** A place at the edge of the map is best left straight into the map. */
const facingCost = (disc: PipeDisc | undefined, out: number) =>
  disc === undefined || disc.facing === null ? 0 : BEND_PX * (1 - Math.cos(out - disc.facing));

function lengthOf({ nodes }: PipeNetwork, a: number, b: number): number {
  const [p, q] = [nodes[a]?.at, nodes[b]?.at];
  return p === undefined || q === undefined ? 0 : Math.hypot(q.x - p.x, q.y - p.y);
}

function stepsTo(reached: Reached): PipeStep[] {
  const steps: PipeStep[] = [];
  for (let at: Reached | null = reached; at !== null; at = at.before) steps.unshift(at.step);
  return steps;
}
