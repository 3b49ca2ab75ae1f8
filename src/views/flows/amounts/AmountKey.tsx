import type { Family } from "../../../dataset/schema/stream.ts";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { AmountLook } from "../../../model/amounts.ts";
import { HatchStrip } from "./HatchStrip.tsx";

interface Props {
  readonly family: Family;
  /** The looks that are on screen. */
  readonly looks: ReadonlySet<AmountLook | "none">;
  /** The bar that says the scale. */
  readonly bar: { readonly px: number; readonly words: string } | null;
}

const LOOKS = ["own", "several", "outline", "none"] as const;

/** What the looks of the bands mean, and a bar as long as an amount in words. */
export function AmountKey({ family, looks, bar }: Props) {
  const t = useWords(amountsWords);
  return (
    <p className="amount-key" data-family={family}>
      {LOOKS.filter((look) => looks.has(look)).map((look) => (
        <span key={look} className="amount-key__look">
          {look === "none" ? (
            <HatchStrip className="amount-key__swatch" />
          ) : (
            <span className="amount-strip amount-key__swatch" data-look={look} />
          )}
          {t[look]}
        </span>
      ))}
      {bar !== null && bar.px > 0 && (
        <span className="amount-key__look">
          <svg className="amount-key__bar" width="14" height={bar.px + 2} aria-hidden="true">
            <path d={`M1,1H13M7,1V${bar.px + 1}M1,${bar.px + 1}H13`} />
          </svg>
          {bar.words}
        </span>
      )}
    </p>
  );
}
