import { useState } from "react";
import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { MeasureLine } from "./useMeasureLines.ts";
import { useSayValue } from "./useSayValue.ts";

interface Props {
  readonly measure: NetworkMeasure;
  readonly title: string;
  readonly lines: readonly MeasureLine[];
}

/** The named lines of a chart as a table, for those who do not see it; made when it is opened. */
export function MeasureValues({ measure, title, lines }: Props) {
  const t = useWords(networkWords);
  const sayValue = useSayValue(measure);
  const [isOpen, setOpen] = useState(false);
  const named = lines.filter(({ isNamed }) => isNamed);
  const years = named[0]?.values ?? [];
  return (
    <details className="measure__fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.values}</summary>
      {isOpen && (
        <table className="measure__values">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              {named.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year }, i) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {named.map(({ id, values }) => (
                  <td key={id}>{sayValue(values[i]?.value ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
