import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { commonWords } from "../../../i18n/messages/common.ts";
import { useLanguage, useSay, useWords } from "../../../i18n/useWords.ts";
import type { AmountsOfYear, DrawnAmount, WithoutAmount } from "../../../model/amounts.ts";
import type { StreamInYear } from "../../../model/filter.ts";
import { focusProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useStateWords } from "../../hooks/useStateWords.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";
import { Amount } from "../../parts/Amount.tsx";
import { sayAmount, sayYearsAndGround } from "../../parts/sayClaim.ts";

interface Props {
  readonly found: AmountsOfYear;
  readonly labelledBy: string;
}

/** The same figures as text: each amount with its year and ground, its streams below it; then those without one. */
export function AmountList({ found: { amounts, without }, labelledBy }: Props) {
  return (
    <ul className="amount-list" aria-labelledby={labelledBy}>
      {amounts.map((amount) => (
        <Entry key={amount.streams[0]?.stream.id} amount={amount} />
      ))}
      {without.map((one) => (
        <Without key={one.stream.id} one={one} />
      ))}
    </ul>
  );
}

function Entry({ amount: { claim, look, streams } }: { readonly amount: DrawnAmount }) {
  const language = useLanguage();
  const say = useSay();
  return (
    <li data-look={look} className="amount-list__entry">
      <p>
        <Amount claim={claim} />{" "}
        <span className="amount-list__ground">
          {[sayYearsAndGround(claim, language), claim.measure === null ? "" : say(claim.measure)]
            .filter(Boolean)
            .join("; ")}
        </span>
      </p>
      {streams.map((one) => (
        <StreamLine key={one.stream.id} one={one} />
      ))}
    </li>
  );
}

function Without({ one }: { readonly one: WithoutAmount }) {
  const t = useWords(amountsWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const { otherwise, together } = one;
  return (
    <li data-look="none" className="amount-list__entry">
      <p>
        <span className="amount-list__ground">
          {together !== null
            ? t.together({ amount: sayAmount(together, language) })
            : otherwise !== null
              ? t.otherwise({
                  amount: `${sayAmount(otherwise, language)}, ${sayYearsAndGround(otherwise, language)}`,
                })
              : common.notPublished}
        </span>
      </p>
      <StreamLine one={one} />
    </li>
  );
}

function StreamLine({ one: { stream, state } }: { readonly one: StreamInYear }) {
  const names = useNames();
  const say = useSay();
  const sayState = useStateWords();
  const own = { kind: "stream", id: stream.id } as const;
  const link = useSelectLink(own);
  return (
    <a {...link} {...focusProps(own)} className="view-link amount-list__stream" data-family={stream.family}>
      <b>{say(stream.resource)}</b>{" "}
      <span translate="no">
        {names.short(stream.donor)} → {names.short(stream.receiver)}
      </span>
      {state !== "running" && ` · ${sayState(stream, state)}`}
    </a>
  );
}
