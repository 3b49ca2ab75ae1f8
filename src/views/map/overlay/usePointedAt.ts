import { useMemo } from "react";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useHover } from "../../hooks/useHover.ts";
import { highlightOf } from "../../../model/selection.ts";

const NONE: ReadonlySet<string> = new Set();

/** Returns the partner that is pointed at or else chosen, without its neighbours; of a stream both ends; else none. */
export function usePointedAt(): ReadonlySet<string> {
  const atlas = useAtlas();
  const selection = useView((view) => view.selection);
  const subject = useHover() ?? selection;
  return useMemo(() => {
    if (subject?.kind === "partner") return new Set([subject.id]);
    return subject?.kind === "stream" ? (highlightOf(atlas, subject)?.partners ?? NONE) : NONE;
  }, [atlas, subject]);
}
