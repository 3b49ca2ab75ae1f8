import type { ReactNode } from "react";

/** The facts of a record as pairs of name and value. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="details__facts">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One pair of {@link Facts}. */
export function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
