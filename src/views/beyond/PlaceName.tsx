import type { PlacedName } from "../../layouts/world/names.ts";
import type { NameLine } from "./plateNames.ts";

interface Props {
  readonly name: PlacedName;
  readonly lines: readonly NameLine[];
  /** Height of a line. */
  readonly linePx: number;
}

const BASELINE = 0.77; // of a line, from its top

/** A name where the layout put it, with its line where it stands off. */
export function PlaceName({ name: { box, anchor, leader }, lines, linePx }: Props) {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  return (
    <>
      {leader !== null && (
        <line className="place__leader" x1={leader[0].x} y1={leader[0].y} x2={leader[1].x} y2={leader[1].y} />
      )}
      {lines.map(({ text, isTitle }, i) => (
        <text
          key={i}
          className={isTitle ? "place__title" : "place__name"}
          x={x}
          y={box.y + (i + BASELINE) * linePx}
          textAnchor={anchor}
          aria-hidden="true"
        >
          {text}
        </text>
      ))}
    </>
  );
}
