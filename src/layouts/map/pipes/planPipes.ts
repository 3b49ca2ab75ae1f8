import type { PipePlan } from "../base/pipePlan.ts";
import { trackShifts } from "./trackShifts.ts";
import { orderTracks } from "./orderTracks.ts";
import { pipeNetwork, type PipeNetworkInput } from "./pipeNetwork.ts";
import { routePipes } from "./routePipes.ts";
import type { TrackOrders, PipeGroup } from "../base/pipePlan.ts";

/**
 * Returns ways and order of all streams of all years, made once per dataset from a reference picture of its home
 * view; null if the dataset has no corridors, and then plain curves serve.
 */
export function planPipes(input: PipeNetworkInput): PipePlan | null {
  if (input.corridors.edges.length === 0) return null;
  const network = pipeNetwork(input);
  const groups = routePipes(network, input.streams, input.discs);
  const orders = orderTracks(network, groups);
  const tracks = tracksOf(groups, orders);
  const shifts = trackShifts(network, groups, tracks);
  return { network, groups, orders, streamTracks: tracks, lanes: new Map(), tracks, shifts };
}

/** Within a group, streams keep their order all the way, which turns round where it runs against its edge. */
function tracksOf(groups: readonly PipeGroup[], orders: TrackOrders): string[][] {
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
