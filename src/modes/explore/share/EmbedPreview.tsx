import { useId, useState } from "react";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useElementSize } from "../../../ui/useElementSize.ts";
import { frameHeight } from "./snippet.ts";

/** How wide the atlas is on somebody's page, in px: on a phone, in a column of text, across the page. */
const WIDTHS = { phone: 360, column: 720, page: 1120 } as const;
type Place = keyof typeof WIDTHS;
/** How high a window is around it, in px: what a phone's and a laptop's browser leave of their screens. */
const WINDOWS: Readonly<Record<Place, number>> = { phone: 660, column: 760, page: 760 };
const PLACES: readonly Place[] = ["phone", "column", "page"];

interface Props {
  /** Of the embed, at this very page: the public one may not be on the net yet. */
  readonly address: string;
  /** As the editor wants it; a window that is lower makes the frame lower, see `frameSnippet`. */
  readonly heightPx: number;
  /** Whether the frame stands by itself; one with the script follows its content instead of the window. */
  readonly isPlain: boolean;
}

/** What the code will look like on the editor's own page, made smaller where the dialog is narrower than that. */
export function EmbedPreview({ address, heightPx: wantedPx, isPlain }: Props) {
  const t = useWords(shareWords);
  const id = useId();
  const [place, setPlace] = useState<Place>("column");
  const [holder, { width }] = useElementSize<HTMLDivElement>();
  const widthPx = WIDTHS[place];
  const heightPx = isPlain ? frameHeight(wantedPx, WINDOWS[place]) : wantedPx;
  const scale = width === 0 ? 1 : Math.min(1, width / widthPx);
  return (
    <>
      <h4>{t.preview}</h4>
      <div className="share__choices">
        <label htmlFor={id}>{t.previewAt}</label>
        <select
          id={id}
          className="select"
          value={place}
          onChange={({ target }) => setPlace(PLACES.find((one) => one === target.value) ?? "column")}
        >
          {PLACES.map((one) => (
            <option key={one} value={one}>
              {t[one]({ px: WIDTHS[one] })}
            </option>
          ))}
        </select>
      </div>
      <div ref={holder} className="share__preview" style={{ height: heightPx * scale }}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- this page in itself; a sandbox that lets it run would hold nothing */}
        <iframe
          title={t.preview}
          src={address}
          loading="lazy"
          style={{ width: widthPx, height: heightPx, transform: `scale(${scale})` }}
        />
      </div>
    </>
  );
}
