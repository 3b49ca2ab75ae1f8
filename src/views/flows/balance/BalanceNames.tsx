import { Fragment } from "react";
import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useFormat, useWords } from "../../../i18n/useWords.ts";
import { type BalanceLayout, NODE_PX, type PlacedNode } from "../../../layouts/balance/balanceLayout.ts";
import type { LinkValue } from "../../../model/balance.ts";
import type { ShownBalance } from "./useBalance.ts";
import type { BalanceTexts } from "./useBalanceWords.ts";

interface Props {
  readonly layout: BalanceLayout;
  readonly shown: ShownBalance;
  readonly texts: BalanceTexts;
  readonly fontPx: number;
  readonly linePx: number;
}

const BASELINE_EM = 0.34; // from the middle of a line to the line that the letters stand on
const OFF_PX = 10; // from a node to its name
const BRANCH_OFF_PX = OFF_PX + 2 * NODE_PX; // the same from the end of a branch, which is short of its column
const LEAST_EM = 1.05; // height of a band in which its amount can stand
const INSIDE_PX = 12; // from the end of a band to the amount in it

/** Names and amounts: beside what comes in and what goes out, above what stands between, in the bands that lead from one to the next. */
export function BalanceNames({ layout, shown, texts, fontPx, linePx }: Props) {
  return (
    <>
      {layout.bands.map((band) => {
        const one = shown.picture.links.find(({ link }) => link.id === band.linkId);
        if (one === undefined || !isUnnamed(one, shown) || band.widthPx < LEAST_EM * fontPx) return null;
        return (
          <Inside key={band.linkId} one={one} x={band.x0 + INSIDE_PX} y={band.y0 + BASELINE_EM * fontPx} />
        );
      })}
      {layout.nodes.map((node) => (
        <Name key={node.id} {...{ node, layout, shown, texts, fontPx, linePx }} />
      ))}
    </>
  );
}

/** Whether neither end says the amount of this link alone. */
function isUnnamed({ link }: LinkValue, { picture }: ShownBalance): boolean {
  const alone = (id: string) =>
    picture.links.filter((other) => other.link.from === id || other.link.to === id).length === 1;
  return !alone(link.from) && !alone(link.to);
}

function Inside({ one, x, y }: { readonly one: LinkValue; readonly x: number; readonly y: number }) {
  const format = useFormat();
  if (one.value === null) return null;
  return (
    <text className="balance__inside" data-on={one.link.streams.length === 1 ? "own" : "tint"} x={x} y={y}>
      {format.number(one.value)}
    </text>
  );
}

function Name({ node, layout, shown, texts, fontPx, linePx }: Props & { readonly node: PlacedNode }) {
  const t = useWords(balanceWords);
  const value = shown.picture.nodes.find((one) => one.node.id === node.id);
  if (value === undefined) return null;
  const { x, anchor } = sideOf(node, layout);
  const y = node.nameY + BASELINE_EM * fontPx;
  const links = shown.picture.links.filter(({ link }) => link.from === node.id || link.to === node.id);
  const [only] = links;
  const sum = value.goesIn ?? value.comesOut;
  const isOnly = links.length === 1 && only !== undefined;
  // What several links are together is our sum; what goes in and comes out says so by itself.
  const doubt = isOnly ? texts.doubt(only) : node.role === "inner" || sum === null ? null : t.calculated;
  const amount = isOnly ? texts.link(only) : texts.sum(value);
  const branches = layout.branches.filter(({ nodeId }) => nodeId === node.id);
  const receivers = shown.branches.get(node.id) ?? [];
  return (
    <g className="balance__name" textAnchor={anchor} data-nothing={sum === 0}>
      <text x={x} y={y}>
        <tspan className="balance__what">{texts.node(node.id)}</tspan>
        {node.role !== "sink" && texts.owner(node.id) !== null && (
          <tspan className="balance__soft"> {texts.owner(node.id)}</tspan>
        )}
      </text>
      <text x={x} y={y + linePx} className="balance__soft">
        <tspan className="balance__amount">{amount}</tspan>
        {doubt !== null && ` · ${doubt}`}
      </text>
      {branches.map((branch, i) => (
        <Fragment key={branch.streamId}>
          <text x={branch.x1 + BRANCH_OFF_PX} y={branch.y1 + BASELINE_EM * fontPx}>
            {receivers[i] === undefined ? "" : texts.receiver(receivers[i])}
          </text>
          {i === 0 && <title>{t.splitUnknown}</title>}
        </Fragment>
      ))}
    </g>
  );
}

/** Where a name begins or ends: left of what comes in, right of what goes out, in the middle above what stands between. */
function sideOf(node: PlacedNode, { branches }: BalanceLayout) {
  if (node.role === "inner") return { x: node.x, anchor: "middle" } as const;
  if (node.role === "source") return { x: node.x - OFF_PX, anchor: "end" } as const;
  const branch = branches.find(({ nodeId }) => nodeId === node.id);
  return { x: branch === undefined ? node.x + OFF_PX : branch.x1 + BRANCH_OFF_PX, anchor: "start" } as const;
}
