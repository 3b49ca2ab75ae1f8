import { filterWords } from "../../i18n/messages/filters.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useLeftOutWords } from "./useLeftOutWords.ts";
import "./left-out.css";

interface Props {
  /** A hall is told and not asked: nothing to press. */
  readonly isToldOnly?: boolean;
}

/** What pictures leave out, in one line that offers it; and the way back. Nothing where all is drawn anyway. */
export function LeftOut({ isToldOnly = false }: Props) {
  const t = useWords(filterWords);
  const store = useAtlasStore();
  const isAll = useView((view) => view.show === "all");
  const words = useLeftOutWords();
  if (words === null && (!isAll || isToldOnly)) return null;
  return (
    <span className="left-out">
      {words !== null && <span>{words} </span>}
      {!isToldOnly && (
        <button
          type="button"
          className="link-button"
          onClick={() => store.choose({ show: isAll ? null : "all" })}
        >
          {isAll ? t.showRunning : t.showAll}
        </button>
      )}
    </span>
  );
}
