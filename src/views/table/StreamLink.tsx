import type { StreamRow } from "../../model/streamTable.ts";
import type { Selection } from "../../model/selection.ts";
import { focusProps } from "../hooks/useHover.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";

/** The name of a row's stream, which selects it; followed again it lets go. */
export function StreamLink({ row }: { readonly row: StreamRow }) {
  const self: Selection = { kind: "stream", id: row.stream.id };
  return (
    <a {...useSelectLink(self)} className="view-link stream-link" {...focusProps(self)}>
      {row.words.resource}
    </a>
  );
}
