import type { ReactNode } from "react";

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** The values of a chart for those who do not see it. */
export function ChartTable({ caption, heads, rows }: Props) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], i) => (
            // Rows have no id and never change places while they are on screen.
            <tr key={i}>
              <th scope="row">{first}</th>
              {others.map((cell, n) => (
                <td key={heads[n + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
