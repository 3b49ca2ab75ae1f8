import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { sharedUnit } from "../../layouts/claimDots.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { useReveal } from "../hooks/useReveal.ts";
import { Amount } from "../parts/Amount.tsx";
import { ClaimTable } from "../parts/ClaimTable.tsx";
import { sayClaimYears } from "../parts/sayClaim.ts";
import { ClaimDots } from "./ClaimDots.tsx";
import { leadOf } from "./leadOf.ts";

interface Props {
  readonly figure: ImpactFigure;
  /** First and last year of the time axis that all figures share. */
  readonly years: readonly [number, number];
}

/** So many claims stand open; the others are one action away. */
const OPEN_CLAIMS = 4;
/** Fewer claims than this are read faster than drawn. */
const DRAWN_CLAIMS = 4;

/** One published figure with every claim about it. */
export function FigureEntry({ figure, years }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const { selection, toggle } = useSelect();
  const own = { kind: "figure", id: figure.id } as const;
  const isSelected = isSame(selection, own);
  const ref = useReveal<HTMLElement>(isSelected);
  const claims = figure.claims.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  const rest = claims.slice(OPEN_CLAIMS);
  const unit = sharedUnit(figure.claims, DRAWN_CLAIMS);
  const isDrawn = unit !== null && figure.kind !== "context" && figure.kind !== "single";
  return (
    <article ref={ref} className="figure" data-selected={isSelected}>
      <div className="figure__row">
        <div className="figure__head">
          <h4>
            <button type="button" aria-pressed={isSelected} onClick={() => toggle(own)}>
              {say(figure.title)}
            </button>
          </h4>
          <Lead claims={figure.claims} />
          <p className="figure__description">{say(figure.description)}</p>
          {isDrawn && <ClaimDots claims={figure.claims} unit={unit} years={years} />}
          {figure.note !== null && <p className="figure__note">{say(figure.note)}</p>}
        </div>
        <div className="figure__claims">
          <ClaimTable claims={claims.slice(0, OPEN_CLAIMS)} label={say(figure.title)} />
          {rest.length > 0 && (
            <details className="figure__rest" open={isSelected}>
              <summary>{t.more({ n: rest.length })}</summary>
              <ClaimTable claims={rest} label={say(figure.title)} />
            </details>
          )}
        </div>
      </div>
    </article>
  );
}

/** The number that the eye falls on: the preferred claim, else both ends of what sources say. */
function Lead({ claims }: { readonly claims: readonly FigureClaim[] }) {
  const t = useWords(impactWords);
  const language = useLanguage();
  const lead = leadOf(claims);
  const n = claims.length;
  if (lead.kind === "none") return <p className="figure__lead-note">{t.different({ n })}</p>;
  return (
    <p className="figure__lead">
      <Amount claim={lead.claim} size="large" />
      <span className="figure__lead-note">
        {lead.kind === "range"
          ? t.range({ n })
          : sayClaimYears(lead.claim, language) + (n > 1 ? `; ${t.preferredOf({ n })}` : "")}
      </span>
    </p>
  );
}
