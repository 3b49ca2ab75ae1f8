import { type ReactNode, useRef } from "react";
import { useDisplay } from "../hooks/useDisplay.ts";
import { SaveChart } from "../parts/SaveChart.tsx";
import type { Rows } from "./chartRows.ts";
import { SourceLine, useSourceText } from "./SourceLine.tsx";

/** What a chart is when it leaves the page. */
export interface SavedChart {
  /** Of the record that it shows; the file is called after it. */
  readonly id: string;
  readonly title: string;
  readonly sources: readonly string[];
  /** The values that it draws; asked for when the reader wants them. */
  readonly rows: () => Rows;
}

interface Props extends SavedChart {
  /** The chart, and what must be known to read it: all of it is taken along. */
  readonly children: ReactNode;
  /** Its values for those who do not see it, where they do not stand beside it. */
  readonly table?: ReactNode;
  /** So many sources are named where all of them stand beside the chart. */
  readonly mostSources?: number;
}

/** A chart with its sources under it, and the way to take it along; a hall has no such way. */
export function ChartFigure({ children, table, mostSources, sources, ...saved }: Props) {
  const sourceText = useSourceText();
  const picture = useRef<HTMLDivElement>(null);
  const isHall = useDisplay().labels === "about";
  return (
    <figure className="chart-figure">
      <div ref={picture} className="chart-figure__picture">
        {children}
      </div>
      {table}
      <figcaption className="chart-figure__foot">
        <SourceLine ids={sources} {...(mostSources === undefined ? {} : { most: mostSources })} />
        {!isHall && <SaveChart {...saved} source={sourceText(sources)} picture={picture} />}
      </figcaption>
    </figure>
  );
}
