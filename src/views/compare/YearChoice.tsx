import { compareWords } from "../../i18n/messages/compare.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { YearDifference } from "../../model/differences.ts";
import { yearEvents } from "../../model/events.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

/** The other year, from those in which something changes; and a way to see it instead. */
export function YearChoice({ from, to }: YearDifference) {
  const t = useWords(compareWords);
  const atlas = useAtlas();
  const store = useAtlasStore();
  const year = useYear();
  const other = year === from ? to : from;
  const years = new Set([...yearEvents(atlas).map((event) => event.year), other]);
  return (
    <div className="compare__years">
      <label>
        <span>{t.with}</span>{" "}
        <select
          className="select"
          value={other}
          onChange={(event) => store.choose({ compare: Number(event.target.value) })}
        >
          {[...years]
            .toSorted((a, b) => a - b)
            .map((one) => (
              <option key={one}>{one}</option>
            ))}
        </select>
      </label>
      {from !== to && (
        <ViewLink
          to={{ year: other === atlas.lastYear ? null : other, compare: year }}
          className="text-button"
        >
          {t.swap({ year: other })}
        </ViewLink>
      )}
    </div>
  );
}
