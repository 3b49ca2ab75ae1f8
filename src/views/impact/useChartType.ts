import { useDisplay } from "../hooks/useDisplay.ts";
import { BOLD, useTextRuler } from "../hooks/useTextRuler.ts";

/** The type of a chart's labels. */
export interface ChartType {
  readonly px: number;
  /** Width of a label in its own size. */
  readonly em: (text: string) => number;
}

/** In rem; a hall reads from six metres. */
const SIZE = { all: 0.875, about: 1 } as const;

/** Returns the type in which charts are labelled here; the style sheet sets the same size. */
export function useChartType(): ChartType {
  const { labels } = useDisplay();
  const { remPx, em } = useTextRuler();
  return { px: SIZE[labels] * remPx, em: (text) => em(text, BOLD) };
}
