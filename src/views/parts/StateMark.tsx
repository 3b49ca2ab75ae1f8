import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import { useStateWords } from "../hooks/useStateWords.ts";
import "./state-mark.css";

interface Props {
  readonly state: StreamState;
  /** Null where the mark is that of several. */
  readonly stream: Stream | null;
}

/** The state of a stream in a word, with a mark whose form says it too: full, pale, dashed, hollow. */
export function StateMark({ state, stream }: Props) {
  const t = useWords(commonWords);
  const sayState = useStateWords();
  return (
    <span className="state-mark" data-state={state}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="5" />
      </svg>
      {stream === null ? t[state] : sayState(stream, state)}
    </span>
  );
}
