import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import type { MeasureLine } from "./useMeasureLines.ts";
import { useSayValue } from "./useSayValue.ts";

interface Props {
  readonly measure: NetworkMeasure;
  readonly lines: readonly MeasureLine[];
}

/** So many lines are read out in the chosen year. */
const READ = 2;

/** The values of the chosen year, those that the chart is about first. */
export function MeasureReading({ measure, lines }: Props) {
  const year = useYear();
  const sayValue = useSayValue(measure);
  return (
    <p className="measure__reading">
      <span className="measure__year">{year}</span>
      {lines
        .filter(({ isNamed }) => isNamed)
        .slice(0, READ)
        .map(({ id, name, tone, values }) => (
          <span key={id} data-tone={tone}>
            <b>{sayValue(values.find((one) => one.year === year)?.value ?? null)}</b> {name}
          </span>
        ))}
    </p>
  );
}
