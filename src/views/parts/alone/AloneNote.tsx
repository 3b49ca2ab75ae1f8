import { useEffect } from "react";
import { aloneWords } from "../../../i18n/messages/alone.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { missedIn } from "../../../model/alone.ts";
import { useAtlasStore, useView } from "../../../state/useAtlasState.ts";
import { announce } from "../../../ui/announce.ts";
import { CloseButton } from "../../../ui/CloseButton.tsx";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { useExchanges } from "../../hooks/useYearGraph.ts";
import { ViewLink } from "../ViewLink.tsx";
import "../without.css";

/** The partners without their exchanges, in sentences above the picture: how many are gone, and what no list can say. */
export function AloneNote() {
  const t = useWords(aloneWords);
  const store = useAtlasStore();
  const { year, streams } = missedIn(useExchanges());
  const first = t.gone({ year, n: streams.length });
  const isOnStage = useDisplay().labels === "about";
  const isMap = useView(({ view }) => view === "map" || view === "overview");
  useEffect(() => announce(`${first} ${t.whole}`), [first, t]);
  return (
    <section className="without" aria-label={t.label}>
      <p className="without__words">
        <strong>{first}</strong>{" "}
        <span className="without__hint" data-always>
          {t.whole}
        </span>
      </p>
      <div className="without__buttons">
        {/* A hall's map fills its screen: who stands there alone is one press away. */}
        {isOnStage && isMap && (
          <ViewLink to={{ view: "flows", measure: null }} className="text-button">
            {t.each}
          </ViewLink>
        )}
        <ViewLink to={{ view: "impact", selection: null }} className="text-button">
          {t.published}
        </ViewLink>
        <CloseButton label={t.leave} onClick={() => store.choose({ without: null })} />
      </div>
    </section>
  );
}
