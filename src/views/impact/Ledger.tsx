import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { Language } from "../../lib/language.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { Amount } from "../parts/Amount.tsx";
import { sayPeriod, sayPublished } from "../parts/sayClaim.ts";
import { leadOf } from "./leadOf.ts";

/** The results of the whole at a glance; choosing one leads to its claims. */
export function Ledger({ figures }: { readonly figures: readonly ImpactFigure[] }) {
  const t = useWords(impactWords);
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="ledger" aria-label={t.ledger}>
      {figures.map((figure) => {
        const lead = leadOf(figure.claims);
        return (
          <li key={figure.id}>
            <ViewLink to={{ selection: { kind: "figure", id: figure.id } }}>
              <span className="ledger__title">{say(figure.title)}</span>
              <span className="ledger__figure">
                {lead.kind === "none" ? t.severalMeasures : <Amount claim={lead.claim} />}
                {lead.kind === "claim" && (
                  <span className="ledger__year">, {shortYear(lead.claim, language)}</span>
                )}
                {lead.kind === "range" && <span className="ledger__year">, {t.sourcesDiffer}</span>}
              </span>
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}

/** The year that a figure refers to, else when it was published: no number stands without one. */
function shortYear(claim: FigureClaim, language: Language): string {
  const { referenceYear, referencePeriod } = claim;
  if (referenceYear !== null) return String(referenceYear);
  if (referencePeriod !== null) return sayPeriod(referencePeriod, language);
  return sayPublished(claim, language) ?? partsWords[language].yearNotStated;
}
