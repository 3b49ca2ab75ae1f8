import type { ReactNode } from "react";
import type { Selection } from "../../model/selection.ts";
import { hoverProps, setHover } from "../hooks/useHover.ts";
import { useSelect } from "../hooks/useSelect.ts";

interface Props {
  readonly to: Selection;
  readonly children: ReactNode;
}

/** A step to something else in the network: it selects it, and lights it up in the views before that. */
export function WalkButton({ to, children }: Props) {
  const { select } = useSelect();
  return (
    <button
      type="button"
      className="details__walk"
      data-walk={to.id}
      onClick={() => {
        // The button goes away with what it stood in, so it would never be left.
        setHover(null);
        select(to);
      }}
      {...hoverProps(to)}
    >
      {children}
    </button>
  );
}
