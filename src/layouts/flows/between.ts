import { byKey, mixed } from "../geometry/mixed.ts";
import type { FlowLayout, PartnerNode } from "./flowLayout.ts";

/**
 * Returns the diagram on its way from one layout to the next: what is in both slides and changes its size, what is new
 * stands where it will be, what went is gone. What there is, is always that of the next one.
 *
 * @param share of the way, 0 … 1
 */
export function layoutBetween(from: FlowLayout, to: FlowLayout, share: number): FlowLayout {
  if (share >= 1) return to;
  const links = byKey(from.links, ({ streamId }) => streamId);
  const partners = byKey(from.partners, keyOfPartner);
  const blocks = byKey(from.blocks, ({ family }) => family);
  return {
    ...to,
    scale: mixed(from.scale, to.scale, share),
    headsY: from.headsY + (to.headsY - from.headsY) * share,
    links: to.links.map((link) => mixed(links.get(link.streamId), link, share)),
    partners: to.partners.map((node) => mixed(partners.get(keyOfPartner(node)), node, share)),
    blocks: to.blocks.map((block) => mixed(blocks.get(block.family), block, share)),
  };
}

const keyOfPartner = ({ side, partnerId }: PartnerNode) => `${side} ${partnerId}`;
