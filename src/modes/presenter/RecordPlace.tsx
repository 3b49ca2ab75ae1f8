import { presenterWords } from "../../i18n/messages/presenter.ts";
import { recordWords } from "../../i18n/messages/record.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useHeadings } from "../../views/record/useHeadings.ts";
import { useRecord } from "../../views/record/useRecord.ts";
import type { Audience } from "./useAudience.ts";

/** While the audience is told a record: its page and what is on it, what comes next, and whether pages turn by themselves. */
export function RecordPlace({ audience: { state, send } }: { readonly audience: Audience }) {
  const t = useWords(presenterWords);
  const words = useWords(recordWords);
  const headings = useHeadings();
  const { lastYear } = useAtlas();
  const told = useRecord(state?.selection ?? null, state?.year ?? lastYear);
  const record = state?.record ?? null;
  if (record === null || told === null) return null;
  const { page, of, isPlaying } = record;
  const here = told.pages[page];
  const next = told.pages[page + 1];
  return (
    <p className="presenter__record" role="status">
      <strong>{words.page({ n: page + 1, of })}</strong>
      {here !== undefined && headings.ofPage(here) !== "" && `: ${headings.ofPage(here)}`}
      <br />
      {next === undefined ? words.back : `${t.next}: ${headings.ofPage(next)}`}{" "}
      <button
        type="button"
        className="text-button"
        aria-pressed={isPlaying}
        disabled={state?.hold != null || next === undefined}
        onClick={() => send({ type: "play", on: !isPlaying })}
      >
        {isPlaying ? words.stop : words.play} (A)
      </button>
    </p>
  );
}
