import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { MARK_GAP_EM, NAME_PAD } from "../../layouts/flows/flowScale.ts";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import { type DiagramRow, MARK_PAD_EM } from "./useDiagramRows.ts";

const BASELINE_EM = 0.34; // from the middle of small letters to the line they stand on

/** The name of a stream inside its band, on a plate of its colour where the band is lower than the type. */
export function BandName({ layout, row }: { readonly layout: FlowLayout; readonly row: DiagramRow }) {
  const t = useWords(flowsWords);
  const { fontPx, platePx, strokePx } = layout.scale;
  const { link, inYear, name, nameEm, markEm, textEm } = row;
  if (link.nameX === null) return null;
  const x = link.nameX;
  const baseline = link.y + fontPx * BASELINE_EM;
  const markX = x + (nameEm + MARK_GAP_EM) * fontPx;
  const markPx = Math.min(platePx - 2, fontPx * 1.1);
  return (
    <g
      className="band-name"
      data-family={link.family}
      data-state={inYear.state}
      fontSize={fontPx}
      aria-hidden="true"
    >
      {platePx > strokePx && (
        <rect
          className="band-name__plate"
          x={x - NAME_PAD + 2}
          y={link.y - platePx / 2}
          width={textEm * fontPx + 2 * NAME_PAD - 4}
          height={platePx}
          rx={platePx / 2}
        />
      )}
      <text x={x} y={baseline}>
        {name}
      </text>
      {markEm > 0 && (
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
