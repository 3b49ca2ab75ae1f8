import { commonWords } from "../../i18n/messages/common.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { FAMILIES } from "../../model/filter.ts";
import { useView } from "../../state/useAtlasState.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

/** The family whose amounts are drawn to scale; the chosen one, followed again, draws every stream alike. */
export function MeasureSwitch() {
  const t = useWords(flowsWords);
  const common = useWords(commonWords);
  const chosen = useView((view) => view.measure);
  return (
    <div className="measures" role="group" aria-label={t.amounts}>
      <span aria-hidden="true">{t.amounts}</span>
      {FAMILIES.map((family) => (
        <ViewLink
          key={family}
          to={{ measure: family === chosen ? null : family }}
          isCurrent={family === chosen && "true"}
          className="measures__link"
        >
          {common[family]}
        </ViewLink>
      ))}
      {chosen !== null && (
        <ViewLink to={{ measure: null }} className="measures__link">
          {t.everyStream}
        </ViewLink>
      )}
    </div>
  );
}
