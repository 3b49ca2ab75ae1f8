import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import "./fold.css";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}

/** Content behind one line that opens and closes it; the browser's own `<details>`. */
export function Fold({ summary, children, isOpen = false }: Props) {
  return (
    <details className="fold" open={isOpen}>
      <summary className="fold__summary">
        <Icon name="next" />
        <span>{summary}</span>
      </summary>
      <div className="fold__body">{children}</div>
    </details>
  );
}
