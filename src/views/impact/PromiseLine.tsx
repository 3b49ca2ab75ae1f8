import type { Series } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { sayInUnit } from "../../i18n/sayInUnit.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { promisesOf } from "../../model/promises.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";

/** What the dashed line over a series is: the promise as it was published, and what that is in the unit of the chart. */
export function PromiseLine({ series }: { readonly series: Series }) {
  const t = useWords(impactWords);
  const language = useLanguage();
  return promisesOf(useAtlas(), series).map(({ claim, value }) => (
    <p key={claim.figure} className="chart-note">
      {t.promised({
        amount: sayAmount(claim, language),
        years: sayClaimYears(claim, language),
        converted: claim.unit === series.unit ? null : sayInUnit(value, series.unit, language),
      })}
    </p>
  ));
}
