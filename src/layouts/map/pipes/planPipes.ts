import type { LaneOrders } from "./laneCrossings.ts";
import { laneShifts } from "./laneShifts.ts";
import { orderLanes } from "./orderLanes.ts";
import { type PipeNetwork, pipeNetwork, type PipeNetworkInput } from "./pipeNetwork.ts";
import { type PipeGroup, routePipes } from "./routePipes.ts";

/** Which way every stream takes and beside which others: the same for every year, camera and size. */
export interface PipePlan {
  readonly network: PipeNetwork;
  readonly groups: readonly PipeGroup[];
  readonly orders: LaneOrders;
  /** Streams on each edge from left to right, seen from its node `a`. */
  readonly lanes: readonly (readonly string[])[];
  /** How far each bundle lies beside the middle of its edge, in lanes to the right, seen from its node `a`. */
  readonly shifts: readonly number[];
}

/**
 * Returns ways and order of all streams of all years, made once per dataset from a reference picture of its home
 * view; null if the dataset has no corridors, and then plain curves serve.
 */
export function planPipes(input: PipeNetworkInput): PipePlan | null {
  if (input.corridors.edges.length === 0) return null;
  const network = pipeNetwork(input);
  const groups = routePipes(network, input.streams, input.discs);
  const orders = orderLanes(network, groups);
  const lanes = lanesOf(groups, orders);
  return { network, groups, orders, lanes, shifts: laneShifts(network, groups, lanes) };
}

/** Within a group, streams keep their order all the way, which turns round where it runs against its edge. */
function lanesOf(groups: readonly PipeGroup[], orders: LaneOrders): string[][] {
  return orders.map((order, edge) =>
    order.flatMap((number) => {
      const group = groups[number];
      const step = group?.steps.find((one) => one.edge === edge);
      if (group === undefined || step === undefined) return [];
      const ids = group.streams.map(({ streamId }) => streamId);
      return step.isForward ? ids : ids.toReversed();
    }),
  );
}
