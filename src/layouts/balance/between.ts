import { byKey, mixed } from "../geometry/mixed.ts";
import type { BalanceLayout, PlacedBranch } from "./balanceLayout.ts";

/**
 * Returns a picture on its way from one year to the next: what is in both slides and changes its width, what is new stands
 * where it will be, what went is gone. Amounts and names are always those of the next one.
 *
 * @param share of the way, 0 … 1
 */
export function balanceBetween(from: BalanceLayout, to: BalanceLayout, share: number): BalanceLayout {
  if (share >= 1) return to;
  const nodes = byKey(from.nodes, ({ id }) => id);
  const bands = byKey(from.bands, ({ linkId }) => linkId);
  const branches = byKey(from.branches, keyOfBranch);
  return {
    ...to,
    nodes: to.nodes.map((node) => mixed(nodes.get(node.id), node, share)),
    bands: to.bands.map((band) => mixed(bands.get(band.linkId), band, share)),
    branches: to.branches.map((branch) => mixed(branches.get(keyOfBranch(branch)), branch, share)),
  };
}

const keyOfBranch = ({ nodeId, streamId }: PlacedBranch) => `${nodeId} ${streamId}`;
