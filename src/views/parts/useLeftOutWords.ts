import { drawnWords } from "../../i18n/messages/drawn.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { DrawnGraph } from "../../model/drawn.ts";
import { useNoRoomFor } from "../hooks/noRoom.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import { useSayStates } from "./useSayStates.ts";

export interface LeftOutWords {
  /** "Not drawn: 20 ended, 8 probably ended, 4 planned." */
  readonly list: string;
  /** "Hidden: 20 ended, 8 probably, 4 planned.", for a phone's row. */
  readonly brief: string;
  /** "32 not drawn.", for where the list has no room. */
  readonly short: string;
}

const NOTHING: DrawnGraph["leftOut"] = [];

/**
 * Returns what pictures leave out; null where all is drawn.
 * @param alsoLeftOut what this picture has no room for
 */
export function useLeftOutWords(alsoLeftOut: DrawnGraph["leftOut"] = NOTHING): LeftOutWords | null {
  const t = useWords(drawnWords);
  const { leftOut } = useDrawnGraph();
  const said = useSayStates()([...leftOut, ...alsoLeftOut, ...useNoRoomFor()]);
  return (
    said && { list: t.notDrawn(said), brief: t.hidden({ list: said.brief }), short: t.notDrawnShort(said) }
  );
}
