import { filterWords } from "../../i18n/messages/filters.ts";
import { emptyPictureWords } from "../../i18n/messages/emptyPicture.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { useDrawnGraph, useYearGraph } from "../hooks/useYearGraph.ts";
import { LateLeftOut } from "./LateLeftOut.ts";

/** Says why nothing is to be seen and offers a way out; nothing itself while there is something to see. */
export function NothingVisible({ isPicture = false }: { readonly isPicture?: boolean }) {
  const t = useWords(emptyPictureWords);
  const { clear } = useWords(filterWords);
  const store = useAtlasStore();
  const graph = useYearGraph();
  const drawn = useDrawnGraph();
  const isAlone = useIsAlone();
  // Where exchanges are taken away, what is left is what was asked for.
  if (isAlone || (isPicture ? drawn : graph).visible.length > 0) return null;
  if (graph.visible.length > 0)
    return (
      <div className="empty" role="status">
        <p>{t.nothingRuns}</p>
        <LateLeftOut />
      </div>
    );
  const hasBegun = graph.all.some(({ state }) => state !== "not-yet");
  return (
    <div className="empty" role="status">
      <p>{hasBegun ? t.nothing : t.nothingYear}</p>
      {hasBegun && (
        <button
          type="button"
          className="text-button"
          onClick={() => store.choose({ families: [], states: [], partners: [] })}
        >
          {clear}
        </button>
      )}
    </div>
  );
}
