import { commonWords } from "../../i18n/messages/common.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { amountParts, type ClaimLike, type Manner } from "./sayClaim.ts";
import "./amount.css";

interface Props {
  readonly claim: Pick<ClaimLike, "value" | "upTo" | "qualifier" | "unit">;
  /** "large" for the one figure that a headline is about. */
  readonly size?: "large" | "normal";
  readonly manner?: Manner;
}

/** A published amount: the number in the display face, its unit and any "about" small beside it. */
export function Amount({ claim, size = "normal", manner }: Props) {
  const language = useLanguage();
  const { notPublished } = useWords(commonWords);
  const parts = amountParts(claim, language, manner);
  if (parts === null) return <span className="amount amount--none">{notPublished}</span>;
  return (
    <span className={`amount amount--${size}`}>
      {parts.qualifier !== "" && <span className="amount__word">{parts.qualifier} </span>}
      <span className="amount__number" translate="no">
        {parts.number}
      </span>
      {parts.unit !== "" && <span className="amount__word"> {parts.unit}</span>}
    </span>
  );
}
