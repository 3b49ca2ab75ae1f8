import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useWords } from "../../i18n/useWords.ts";
import { publishedPoints } from "../../model/network/publishedMeasures.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { LinesChart } from "./LinesChart.tsx";
import type { MeasureLine } from "./useMeasureLines.ts";
import { useSayValue } from "./useSayValue.ts";

interface Props {
  readonly measure: NetworkMeasure;
  readonly title: string;
  readonly lines: readonly MeasureLine[];
  /** Whether it takes all the height that it is given. */
  readonly fills?: boolean;
}

/** The lines of a measure; a press in it chooses the year. */
export function MeasureChart({ measure, title, lines, fills = false }: Props) {
  const t = useWords(networkWords);
  const atlas = useAtlas();
  const store = useAtlasStore();
  const chosen = useYear();
  const sayValue = useSayValue(measure);
  const { firstYear, lastYear } = atlas;
  const top = lines[0]?.values.reduce<{ year: number; value: number } | null>(
    (best, { year, value }) =>
      value !== null && (best === null || value > best.value) ? { year, value } : best,
    null,
  );
  const label =
    top == null
      ? title
      : t.lineLabel({ title, from: firstYear, to: lastYear, top: sayValue(top.value), year: top.year });
  return (
    <LinesChart
      label={label}
      lines={lines}
      years={[firstYear, lastYear]}
      chosen={chosen}
      points={publishedPoints(atlas, measure)}
      sayValue={sayValue}
      fills={fills}
      onYear={(year) => store.choose({ year: year === lastYear ? null : year })}
    />
  );
}
