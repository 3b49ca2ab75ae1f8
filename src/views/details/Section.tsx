import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel under its own small heading. */
export function Section({ title, children }: Props) {
  return (
    <section className="details__section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
