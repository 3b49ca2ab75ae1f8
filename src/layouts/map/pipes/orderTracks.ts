import { type Crossroads, crossroadsOf, nodeFaults, type NodeFaults } from "./trackCrossings.ts";
import { directionFrom } from "./pipeNetwork.ts";
import { wrapAngle } from "../../geometry/angle.ts";
import type { TrackOrders, PipeNetwork, PipeGroup, PipeStep } from "../base/pipePlan.ts";

const CROSSING = 4;
const PARTING = 1;
const ROUNDS = 12; // of changes for the better; the real network comes to rest after three

/**
 * Returns the order of the groups on every edge in which they cross little and stay beside their neighbours.
 *
 * The problem is the line ordering of transit maps after H. Bast, P. Brosi and S. Storandt, "Efficient Generation of
 * Geographically Accurate Transit Maps" (SIGSPATIAL 2018; LOOM), with their two costs: crossings and separations.
 * They solve it exactly with a linear program; here orders begin by where ways part (two groups that share corridors
 * lie as their ways do where they leave each other) and single groups then move within their edge as long as
 * that lowers the cost. The best of several beginnings is kept.
 */
export function orderTracks(network: PipeNetwork, groups: readonly PipeGroup[]): TrackOrders {
  const users = usersOf(network, groups);
  const byName = users.map((own) => own.map(({ group }) => group));
  const beginnings = [
    [true, false],
    [false, true],
  ].map((ways) => users.map((own, edge) => partedOrder({ network, groups }, edge, own, ways)));
  const crossroads = crossroadsOf(network, groups);
  const improved = [...beginnings, byName].map((orders) => improvedOrders(network, crossroads, orders));
  const costs = improved.map((orders) => crossroads.reduce((sum, own) => sum + costAt(own, orders), 0));
  return improved[costs.indexOf(Math.min(...costs))] ?? byName;
}

/** Returns how often streams cross at the junctions of the network, and how often neighbours part there. */
export function trackFaults(
  network: PipeNetwork,
  groups: readonly PipeGroup[],
  orders: TrackOrders,
): NodeFaults {
  const faults = crossroadsOf(network, groups).map((own) => nodeFaults(own, orders));
  return {
    crossings: faults.reduce((sum, { crossings }) => sum + crossings, 0),
    partings: faults.reduce((sum, { partings }) => sum + partings, 0),
  };
}

interface Tracks {
  readonly network: PipeNetwork;
  readonly groups: readonly PipeGroup[];
}

interface User {
  readonly group: number;
  /** Number of the step in the group's way. */
  readonly at: number;
}

/** Which groups use each edge, in the order of their names. */
export function usersOf({ edges }: PipeNetwork, groups: readonly PipeGroup[]): User[][] {
  const users: User[][] = edges.map(() => []);
  groups.forEach(({ steps }, group) => steps.forEach(({ edge }, at) => users[edge]?.push({ group, at })));
  return users;
}

function costAt(own: Crossroads | undefined, orders: TrackOrders): number {
  if (own === undefined) return 0;
  const { crossings, partings } = nodeFaults(own, orders);
  return CROSSING * crossings + PARTING * partings;
}

/** Groups of one edge in the order in which their ways part, ahead and behind, or behind and ahead. */
function partedOrder(
  { network, groups }: Tracks,
  edge: number,
  users: readonly User[],
  ways: readonly boolean[],
): number[] {
  const side = (one: User, other: User): number => {
    for (const isAhead of ways) {
      const found = partingSide({ network, groups }, { edge, isForward: isAhead }, one, other);
      if (found !== 0) return isAhead ? found : -found;
    }
    return 0;
  };
  const order: User[] = [];
  for (const user of users) {
    let place = order.length;
    while (place > 0) {
      const before = order[place - 1];
      if (before === undefined || side(before, user) <= 0) break;
      place--;
    }
    order.splice(place, 0, user);
  }
  return order.map(({ group }) => group);
}

/** Below 0 if the way of `one` turns off to the left of that of `other`, walking on from an edge; 0 if neither. */
function partingSide({ network, groups }: Tracks, from: PipeStep, one: User, other: User): number {
  const walk = ({ group, at }: User) => {
    const steps = groups[group]?.steps ?? [];
    const isWith = steps[at]?.isForward === from.isForward;
    return (n: number): PipeStep | undefined => {
      const step = steps[isWith ? at + n : at - n];
      if (step === undefined) return undefined;
      return isWith ? step : { edge: step.edge, isForward: !step.isForward };
    };
  };
  const [walkOne, walkOther] = [walk(one), walk(other)];
  let last = from;
  for (let n = 1; ; n++) {
    const [a, b] = [walkOne(n), walkOther(n)];
    if (a === undefined || b === undefined) return 0;
    if (a.edge !== b.edge) {
      const heading = headingOf(network, last);
      return wrapAngle(headingOf(network, a) - heading) - wrapAngle(headingOf(network, b) - heading);
    }
    last = a;
  }
}

function headingOf(network: PipeNetwork, { edge, isForward }: PipeStep): number {
  const own = network.edges[edge];
  return own === undefined ? 0 : directionFrom(network, own, own.a) + (isForward ? 0 : Math.PI);
}

/** Moves single groups within their edges as long as that lowers the cost. */
function improvedOrders(
  { edges }: PipeNetwork,
  crossroads: readonly Crossroads[],
  beginning: TrackOrders,
): number[][] {
  const orders = beginning.map((order) => [...order]);
  for (let round = 0; round < ROUNDS; round++) {
    let hasImproved = false;
    edges.forEach(({ a, b }, edge) => {
      const order = orders[edge];
      if (order === undefined || order.length < 2) return;
      const cost = () => costAt(crossroads[a], orders) + costAt(crossroads[b], orders);
      let best = cost();
      for (const group of order.toSorted((g, h) => g - h)) {
        if (best === 0) break; // most edges; nothing costs less
        const from = order.indexOf(group);
        let bestPlace = from;
        order.splice(from, 1);
        for (let place = 0; place <= order.length; place++) {
          if (place === from) continue;
          order.splice(place, 0, group);
          const now = cost();
          if (now < best) {
            best = now;
            bestPlace = place;
          }
          order.splice(place, 1);
        }
        order.splice(bestPlace, 0, group);
        if (bestPlace !== from) hasImproved = true;
      }
    });
    if (!hasImproved) break;
  }
  return orders;
}
