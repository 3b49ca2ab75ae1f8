import { type LabelRoom, type LabelWish, placeLabels } from "../../layouts/charts/placeLabels.ts";

interface Props extends LabelRoom {
  readonly wishes: readonly LabelWish[];
}

/** Values and words at the marks of a chart; what has no room is left out. */
export function ChartLabels({ wishes, ...room }: Props) {
  return placeLabels(wishes, room).map(({ text, x, y }, i) => (
    <text key={i} className="chart__value" x={x} y={y} dy="0.35em">
      {text}
    </text>
  ));
}
