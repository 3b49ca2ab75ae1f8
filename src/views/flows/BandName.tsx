import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { NAME_PAD, textEm } from "../../layouts/flows/rowWords.ts";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { type DiagramRow, MARK_PAD_EM } from "./useDiagramRows.ts";

const BASELINE_EM = 0.245; // from the middle of letters with all that reaches up or down to the line they stand on

interface NamesProps {
  readonly layout: FlowLayout;
  readonly rows: readonly DiagramRow[];
  readonly lit: readonly DiagramRow[];
}

/** The names in the bands, upon all bands, the lit ones too: no name is cut. Those of what is lit come last. */
export function BandNames({ layout, rows, lit }: NamesProps) {
  return (
    <g className="flows__names" data-recedes={lit.length > 0} aria-hidden="true">
      {[...rows.filter((row) => !lit.includes(row)), ...rows.filter((row) => lit.includes(row))].map(
        (row) => (
          <BandName key={row.link.streamId} {...{ layout, row }} isLit={lit.includes(row)} />
        ),
      )}
    </g>
  );
}

interface Props {
  readonly layout: FlowLayout;
  readonly row: DiagramRow;
  readonly isLit: boolean;
}

/** The name of a stream inside its band, on a plate of its colour where the band is lower than the type. */
function BandName({ layout, row, isLit }: Props) {
  const t = useWords(flowsWords);
  const { fontPx, platePx, strokePx, middleX0, middleX1 } = layout.scale;
  const { link, inYear, markEm } = row;
  if (link.nameX === null) return null;
  const x = link.nameX;
  // In the room for curves other bands may run across.
  const isLong = link.straightX0 < middleX0 || link.straightX1 > middleX1;
  const baseline = link.y + fontPx * BASELINE_EM;
  const markX = x + (textEm(row, link) - markEm) * fontPx;
  const markPx = Math.min(platePx - 1, fontPx * 1.1);
  return (
    <g
      className="band-name"
      data-family={link.family}
      data-state={inYear.state}
      data-lit={isLit}
      fontSize={fontPx}
      aria-hidden="true"
    >
      {(platePx > strokePx || isLong) && (
        <rect
          className="band-name__plate"
          x={x - NAME_PAD + 2}
          y={link.y - platePx / 2}
          width={textEm(row, link) * fontPx + 2 * NAME_PAD - 4}
          height={platePx}
          rx={platePx / 2}
        />
      )}
      <text x={x} y={baseline}>
        {link.isShort ? row.short : row.name}
        {link.hasMore && row.more}
      </text>
      {link.hasMark && markEm > 0 && (
        <>
          <rect
            className="band-name__mark"
            x={markX}
            y={link.y - markPx / 2}
            width={markEm * fontPx}
            height={markPx}
            rx={markPx / 2}
          />
          <text className="band-name__new" x={markX + MARK_PAD_EM * fontPx} y={baseline}>
            {t.isNew}
          </text>
        </>
      )}
    </g>
  );
}
