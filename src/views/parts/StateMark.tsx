import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import "./state-mark.css";

/** The state of a stream in a word, with a mark whose form says it too: full, dashed, hollow. */
export function StateMark({ state }: { readonly state: StreamState }) {
  const t = useWords(commonWords);
  return (
    <span className="state-mark" data-state={state}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="5" />
      </svg>
      {t[state]}
    </span>
  );
}
