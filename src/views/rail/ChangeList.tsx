import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ChangeLine } from "./useYearChange.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

/** More than this in one line is counted; the timeline and the table show everything. */
const SHOWN = 3;

/** What changes in the chosen year, each thing a link that selects it. */
export function ChangeList({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const t = useWords(railWords);
  if (lines.length === 0) return <p className="rail__changes rail__changes--none">{t.nothing}</p>;
  return (
    <ul className="rail__changes">
      {lines.map(({ kind, lead, items }) => (
        <li key={kind} data-kind={kind}>
          <span className="rail__lead">{lead}</span>{" "}
          {items.slice(0, SHOWN).map(({ selection, text }) => (
            <ViewLink key={selection.id} to={{ selection }} className="link-button">
              {text}
            </ViewLink>
          ))}
          {items.length > SHOWN && <span> {t.more({ n: items.length - SHOWN })}</span>}
        </li>
      ))}
    </ul>
  );
}
