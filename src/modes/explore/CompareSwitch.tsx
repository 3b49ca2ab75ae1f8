import { exploreWords } from "../../i18n/messages/explore.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";

const YEARS_BACK = 20; // a good first comparison; which year, the reader then chooses

/** Holds the chosen year against an earlier one, or lets go of it. */
export function CompareSwitch() {
  const t = useWords(exploreWords);
  const store = useAtlasStore();
  const { firstYear, lastYear } = useAtlas();
  const year = useYear();
  const isOn = useView((view) => view.compare !== null);
  // Data about a single year have nothing to be held against.
  if (firstYear === lastYear) return null;
  const other = year === firstYear ? lastYear : Math.max(firstYear, year - YEARS_BACK);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isOn}
      onClick={() => store.choose({ compare: isOn ? null : other })}
    >
      {t.compareYears}
    </button>
  );
}
