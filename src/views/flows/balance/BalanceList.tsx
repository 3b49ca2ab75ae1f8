import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import type { LinkValue } from "../../../model/balance.ts";
import { StreamLine } from "./StreamLine.tsx";
import { kindOf } from "./bandKind.ts";
import type { ShownBalance } from "./useBalance.ts";
import type { BalanceTexts } from "./useBalanceWords.ts";

interface Props {
  readonly shown: ShownBalance;
  readonly texts: BalanceTexts;
  readonly labelledBy: string;
}

/** The same figures where the picture finds no room: a bar each, on one scale in all years, and the streams that it counts. */
export function BalanceList({ shown, texts, labelledBy }: Props) {
  const { picture, years, branches } = shown;
  const most = Math.max(...years.flatMap(({ links }) => links.map(({ value }) => value ?? 0)));
  return (
    <ul className="balance-list" aria-labelledby={labelledBy} data-family={shown.balance.family}>
      {picture.links.map((one) => (
        <Entry key={one.link.id} {...{ one, texts, most }} isSplit={branches.has(one.link.to)} />
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly one: LinkValue;
  readonly texts: BalanceTexts;
  /** The greatest value of all years. */
  readonly most: number;
  readonly isSplit: boolean;
}

function Entry({ one, texts, most, isSplit }: EntryProps) {
  const t = useWords(balanceWords);
  const say = useSay();
  const { link, value } = one;
  return (
    <li className="balance-list__entry">
      <p>
        <b>{say(link.name)}</b>
        <span className="balance-list__way">
          {texts.node(link.from)} → {texts.node(link.to)}
        </span>
      </p>
      <span
        className="balance-list__bar"
        data-kind={kindOf(one)}
        style={{ inlineSize: value === null ? undefined : `${(100 * value) / most}%` }}
      />
      <p className="balance-list__amount">
        {[texts.link(one), texts.doubt(one), isSplit ? t.splitUnknown : null].filter(Boolean).join(" · ")}
      </p>
      {link.streams.map((id) => (
        <StreamLine key={id} id={id} />
      ))}
    </li>
  );
}
