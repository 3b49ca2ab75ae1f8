import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { resultHeadlines } from "../../model/headline.ts";
import { Amount } from "../parts/Amount.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";

interface Props {
  readonly claims: readonly FigureClaim[];
  /** As many as there is room for; the others are counted. */
  readonly most: number;
  readonly manner?: "signs" | "words";
}

/**
 * The figures of claims that count several things, each with what it counts: several measures are several values, never a
 * word in the place of one. Where nothing but words is published, it says so.
 */
export function Headlines({ claims, most, manner = "signs" }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const headlines = resultHeadlines(claims);
  if (headlines.length === 0) return <span className="headlines__none">{t.inWordsOnly}</span>;
  const rest = headlines.length - most;
  return (
    <span className="headlines">
      {headlines.slice(0, most).map(({ measure, headline }, i) => (
        <span key={i} className="headlines__one">
          <Amount claim={headline.amount} manner={manner} />
          <span className="headlines__ground">
            {measure !== null && `${say(measure)}; `}
            <HeadlineGround headline={headline} manner={manner} />
          </span>
        </span>
      ))}
      {rest > 0 && <span className="headlines__more">{t.more({ n: rest })}</span>}
    </span>
  );
}
