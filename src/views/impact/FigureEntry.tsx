import { useId } from "react";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { resultHeadline } from "../../model/headline.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useReveal } from "../hooks/useReveal.ts";
import { Amount } from "../parts/Amount.tsx";
import { claimsToRead } from "../../model/claims.ts";
import { ClaimTable, preferredFirst } from "../parts/ClaimTable.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { FigureCharts, isDrawn } from "./FigureCharts.tsx";
import { Headlines } from "./Headlines.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface Props {
  readonly figure: ImpactFigure;
  /** First and last year of the time axis that figures of its kind share. */
  readonly years: readonly [number, number];
}

/** So many claims stand open; the others are one action away. */
const OPEN_CLAIMS = { wide: 3, narrow: 2 };
const NARROW = "(max-width: 40rem)";
/** One published figure with every claim about it. */
export function FigureEntry({ figure, years }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const link = useSelectLink({ kind: "figure", id: figure.id });
  const titleId = useId();
  const isSelected = link["aria-current"] !== undefined;
  const ref = useReveal<HTMLElement>(isSelected);
  const claims = preferredFirst(claimsToRead(figure));
  const open = useMediaQuery(NARROW) ? OPEN_CLAIMS.narrow : OPEN_CLAIMS.wide;
  const rest = claims.slice(open);
  return (
    <article ref={ref} className="figure" data-selected={isSelected} aria-labelledby={titleId}>
      <div className="figure__row">
        <div className="figure__head">
          <h4 id={titleId}>
            <a {...link} className="view-link">
              {say(figure.title)}
            </a>
          </h4>
          <Lead claims={figure.claims} />
          <p className="figure__description">{say(figure.description)}</p>
          {figure.conflict !== null && (
            <div className="figure__conflict">
              <p>
                <strong>{t.conflict}:</strong> {say(figure.conflict.text)}
              </p>
              <SourceLine ids={figure.conflict.references} />
            </div>
          )}
          {isDrawn(figure) && <FigureCharts figure={figure} years={years} />}
          {figure.note !== null && <p className="figure__note">{say(figure.note)}</p>}
        </div>
        <div className="figure__claims">
          <ClaimTable claims={claims.slice(0, open)} label={say(figure.title)} />
          {rest.length > 0 && (
            <details className="figure__rest">
              <summary>{t.more({ n: rest.length })}</summary>
              <ClaimTable claims={rest} label={say(figure.title)} />
            </details>
          )}
        </div>
      </div>
    </article>
  );
}

/** As many values as a reader takes in at once where a figure has several. */
const MOST_VALUES = 4;

/** The number that the eye falls on: the preferred claim, else both ends of what sources say; of several things one each. */
function Lead({ claims }: { readonly claims: readonly FigureClaim[] }) {
  const t = useWords(impactWords);
  const headline = resultHeadline(claims);
  if (headline === null)
    return (
      <p className="figure__lead">
        <Headlines claims={claims} most={MOST_VALUES} />
      </p>
    );
  const { amount, claim, among } = headline;
  return (
    <p className="figure__lead">
      <Amount claim={amount} size="large" />
      <span className="figure__lead-note">
        <HeadlineGround headline={headline} />
        {claim !== null && among > 1 && `; ${t.preferredOf({ n: among })}`}
      </span>
    </p>
  );
}
