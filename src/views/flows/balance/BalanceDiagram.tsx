import { useId, useMemo } from "react";
import { balanceBetween } from "../../../layouts/balance/between.ts";
import { balanceLayout, NODE_PX } from "../../../layouts/balance/balanceLayout.ts";
import { useRovingFocus } from "../../../ui/useRovingFocus.ts";
import { useHighlight } from "../../hooks/useYearGraph.ts";
import { useEasedLayout } from "../useEasedLayout.ts";
import { BalanceBands, BalanceBranches } from "./BalanceBands.tsx";
import { BalanceNames } from "./BalanceNames.tsx";
import { BranchTarget, LinkTarget } from "./BalanceTargets.tsx";
import { ScaleBar } from "./ScaleBar.tsx";
import type { ShownBalance } from "./useBalance.ts";
import type { BalanceSpace } from "./useBalanceRoom.ts";
import type { BalanceTexts } from "./useBalanceWords.ts";

interface Props {
  readonly shown: ShownBalance;
  readonly texts: BalanceTexts;
  readonly space: BalanceSpace;
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** The picture to scale of one year: bands between nodes, a trunk's hatched branches, names at the ends. */
export function BalanceDiagram({ shown, texts, space, labelledBy, describedBy }: Props) {
  const { picture, branches, balance } = shown;
  const { room, columns, pxPerUnit, fontPx } = space;
  const hatchId = `hatch${useId().replaceAll(/\W/g, "")}`;
  const highlight = useHighlight();
  const target = useMemo(() => {
    const ids = new Map([...branches].map(([node, streams]) => [node, streams.map(({ id }) => id)]));
    return balanceLayout(picture, columns, ids, pxPerUnit, room);
  }, [picture, columns, branches, pxPerUnit, room]);
  const layout = useEasedLayout(target, balanceBetween);
  const stops = [
    ...picture.links.flatMap(({ link }) => (link.streams.length === 1 ? [link.id] : [])),
    ...target.branches.map(({ nodeId, streamId }) => `${nodeId} ${streamId}`),
  ];
  const roving = useRovingFocus(stops);
  const isLit = (id: string) => highlight?.streams.has(id) ?? false;
  const hasLit = picture.links.some(({ link }) => link.streams.some(isLit));
  return (
    <svg
      className="balance__diagram"
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      width={room.widthPx}
      height={room.heightPx}
      viewBox={`0 0 ${room.widthPx} ${room.heightPx}`}
      fontSize={fontPx}
      data-family={balance.family}
      data-recedes={hasLit}
      {...roving.group}
    >
      <Hatch id={hatchId} />
      <ScaleBar {...{ balance, pxPerUnit, fontPx }} />
      <g aria-hidden="true">
        <BalanceBands {...{ layout, hatchId, isLit }} links={picture.links} />
        <BalanceBranches {...{ layout, hatchId, isLit }} />
        {layout.nodes.map(({ id, x, y0, y1 }) => (
          <rect
            key={id}
            className="balance__node"
            data-splits={branches.has(id)}
            x={x - NODE_PX / 2}
            y={y0}
            width={NODE_PX}
            height={Math.max(1, y1 - y0)}
          />
        ))}
        <BalanceNames {...{ layout, shown, texts, fontPx }} linePx={room.linePx} />
      </g>
      {picture.links.map((one) => (
        <LinkTarget
          key={one.link.id}
          one={one}
          band={target.bands.find(({ linkId }) => linkId === one.link.id)}
          spoken={texts.spoken(one)}
          current={roving.current}
        />
      ))}
      {target.branches.map((branch) => (
        <BranchTarget
          key={`${branch.nodeId} ${branch.streamId}`}
          branch={branch}
          linePx={room.linePx}
          reachPx={room.rightPx}
          current={roving.current}
        />
      ))}
    </svg>
  );
}

/** What is not published is filled with. */
const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      className="balance__hatch"
    >
      <rect width={6} height={6} />
      <path d="M1.5 0V6" strokeWidth={2} />
    </pattern>
  </defs>
);
