import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { resultHeadline } from "../../model/headline.ts";
import { Amount } from "../parts/Amount.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { Headlines } from "./Headlines.tsx";

const MOST_VALUES = 2;

/** The results of the whole at a glance, each with its year and marks; choosing one leads to its claims. */
export function Ledger({ figures }: { readonly figures: readonly ImpactFigure[] }) {
  const t = useWords(impactWords);
  const say = useSay();
  return (
    <ul className="ledger" aria-label={t.ledger}>
      {figures.map(({ id, title, claims }) => {
        const headline = resultHeadline(claims);
        return (
          <li key={id}>
            <ViewLink to={{ selection: { kind: "figure", id } }}>
              <span className="ledger__title">{say(title)}</span>
              <span className="ledger__figure">
                {headline === null ? (
                  <Headlines claims={claims} most={MOST_VALUES} />
                ) : (
                  <Amount claim={headline.amount} />
                )}
              </span>
              {headline !== null && (
                <span className="ledger__ground">
                  <HeadlineGround headline={headline} />
                </span>
              )}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
