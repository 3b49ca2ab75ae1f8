import type { BalanceLayout } from "../../../layouts/balance/balanceLayout.ts";
import { bandCourse, bandOutline } from "../../../layouts/balance/bandPath.ts";
import type { LinkValue } from "../../../model/balance.ts";
import { kindOf } from "./bandKind.ts";

const HAIR_PX = 1; // px; a band that is thinner is drawn as a line, so that it is seen

interface Props {
  readonly layout: BalanceLayout;
  readonly hatchId: string;
  readonly isLit: (streamId: string) => boolean;
}

/** The bands, each as wide as its value. */
export function BalanceBands({ layout, links, hatchId, isLit }: Props & { links: readonly LinkValue[] }) {
  return layout.bands.map((band) => {
    const one = links.find(({ link }) => link.id === band.linkId);
    if (one === undefined || band.widthPx === 0) return null;
    const kind = kindOf(one);
    return (
      <g
        key={band.linkId}
        className="balance__band"
        data-kind={kind}
        data-ground={one.ground}
        data-lit={one.link.streams.some(isLit)}
      >
        <path d={bandOutline(band)} fill={kind === "hatched" ? `url(#${hatchId})` : undefined} />
        {band.widthPx < HAIR_PX && (
          <path className="balance__hair" d={bandCourse(band)} strokeWidth={HAIR_PX} />
        )}
      </g>
    );
  });
}

/** The branches at the end of a trunk: hatched, for how it parts is not published. */
export function BalanceBranches({ layout, hatchId, isLit }: Props) {
  return layout.branches.map((branch) => (
    <g
      key={`${branch.nodeId} ${branch.streamId}`}
      className="balance__band"
      data-kind="hatched"
      data-lit={isLit(branch.streamId)}
    >
      <path d={bandOutline(branch)} fill={`url(#${hatchId})`} />
    </g>
  ));
}
