import { useIsFiltered } from "../hooks/useYearGraph.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { groupBy } from "../../lib/groupBy.ts";
import type { ChangeLine } from "./useYearChange.ts";

/** What changes in the chosen year in one line, cut where the room ends; all of it stands behind "more". */
export function ChangeLineText({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const t = useWords(railWords);
  const isFiltered = useIsFiltered();
  if (lines.length === 0)
    return <p className="rail__line rail__line--none">{isFiltered ? t.nothingFiltered : t.nothing}</p>;
  return (
    <p className="rail__line">
      {lines.map(({ kind, short, items }) => (
        <span key={kind} data-kind={kind}>
          <b>{short}:</b>{" "}
          {[...groupBy(items, ({ name }) => name)]
            .map(([name, same]) => (same.length === 1 ? name : t.times({ n: same.length, name })))
            .join(", ")}
        </span>
      ))}
    </p>
  );
}
