import type { Balance } from "../../../dataset/schema/balance.ts";
import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useFormat, useLanguage, useWords } from "../../../i18n/useWords.ts";
import { roundAmount } from "../../../layouts/balance/scale.ts";
import { bareUnit } from "./useBalanceWords.ts";

interface Props {
  readonly balance: Balance;
  readonly pxPerUnit: number;
  readonly fontPx: number;
}

const MOST_EM = 2.6; // length of the bar
const CAP_PX = 4; // half of its ends

/** How much is how wide, the same in all years. */
export function ScaleBar({ balance, pxPerUnit, fontPx }: Props) {
  const t = useWords(balanceWords);
  const format = useFormat();
  const language = useLanguage();
  const amount = roundAmount(pxPerUnit, MOST_EM * fontPx);
  const px = amount * pxPerUnit;
  const [x, y] = [CAP_PX + 1, 1];
  return (
    <g className="balance__scale" aria-hidden="true">
      <path
        d={`M${x - CAP_PX} ${y}h${2 * CAP_PX}M${x} ${y}v${px}M${x - CAP_PX} ${y + px}h${2 * CAP_PX}`}
        strokeWidth={1.5}
      />
      <text x={x + 3 * CAP_PX} y={y + px / 2 + 0.34 * fontPx}>
        {format.number(amount)} {bareUnit(balance.unit, language)} {t.a}
      </text>
    </g>
  );
}
