import { tableWords } from "../../i18n/messages/table.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { streamState } from "../../model/status.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useStateWords } from "../hooks/useStateWords.ts";

/** What a stream was in the year that the chosen one is held against; nothing while nothing is compared. */
export function StateThen({ stream }: { readonly stream: Stream }) {
  const t = useWords(tableWords);
  const atlas = useAtlas();
  const sayState = useStateWords();
  const year = useView((view) => view.compare);
  if (year === null) return null;
  return (
    <small className="state-then">
      {t.stateThen({ year, state: sayState(stream, streamState(atlas, stream, year)) })}
    </small>
  );
}
