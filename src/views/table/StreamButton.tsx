import type { StreamRow } from "../../model/streamTable.ts";
import type { Selection } from "../../model/selection.ts";
import { focusProps } from "../hooks/useHover.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";

/** The name of a row's stream, which selects it; pressed again it lets go. */
export function StreamButton({ row }: { readonly row: StreamRow }) {
  const { selection, toggle } = useSelect();
  const self: Selection = { kind: "stream", id: row.stream.id };
  return (
    <button
      type="button"
      className="stream-button"
      aria-pressed={isSame(selection, self)}
      onClick={() => toggle(self)}
      {...focusProps(self)}
    >
      {row.words.resource}
    </button>
  );
}
