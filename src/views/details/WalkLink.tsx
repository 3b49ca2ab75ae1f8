import type { ReactNode } from "react";
import type { Selection } from "../../model/selection.ts";
import { hoverProps, setHover } from "../hooks/useHover.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useViewLink } from "../hooks/useViewLink.ts";

interface Props {
  readonly to: Selection;
  readonly children: ReactNode;
}

/** A step to something else in the network: it selects it, and lights it up in the views before that. */
export function WalkLink({ to, children }: Props) {
  const { select } = useSelect();
  const link = useViewLink({ selection: to }, () => {
    // The link goes away with what it stood in, so it would never be left.
    setHover(null);
    select(to);
  });
  return (
    <a
      {...link}
      className="view-link details__walk"
      translate={to.kind === "partner" ? "no" : undefined}
      data-walk={to.id}
      {...hoverProps(to)}
    >
      {children}
    </a>
  );
}
