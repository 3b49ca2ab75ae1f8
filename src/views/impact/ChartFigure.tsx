import { type ReactNode, useRef } from "react";
import { useDisplay } from "../hooks/useDisplay.ts";
import { SaveChart, type SavedChart } from "./SaveChart.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface Props extends SavedChart {
  /** The chart, and what must be known to read it: all of it is taken along. */
  readonly children: ReactNode;
  /** Its values for those who do not see it, where they do not stand beside it. */
  readonly table?: ReactNode;
  /** So many sources are named where all of them stand beside the chart. */
  readonly mostSources?: number;
}

/** A chart with its sources under it, and the way to take it along; a hall has no such way. */
export function ChartFigure({ children, table, mostSources, ...saved }: Props) {
  const picture = useRef<HTMLDivElement>(null);
  const isHall = useDisplay().labels === "about";
  return (
    <figure className="chart-figure">
      <div ref={picture} className="chart-figure__picture">
        {children}
      </div>
      {table}
      <figcaption className="chart-figure__foot">
        <SourceLine ids={saved.sources} {...(mostSources === undefined ? {} : { most: mostSources })} />
        {!isHall && <SaveChart {...saved} picture={picture} />}
      </figcaption>
    </figure>
  );
}
