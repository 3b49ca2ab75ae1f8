import { recordWords } from "../../i18n/messages/record.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { SelectedRecord } from "../../model/record.ts";
import type { PagePart, RecordPage } from "../../model/recordPages.ts";
import { RecordItemLine } from "./RecordItemLine.tsx";
import { useHeadings } from "./useHeadings.ts";
import "./record.css";

interface Props {
  readonly selected: SelectedRecord;
  readonly pages: readonly RecordPage[];
  /** Which of them is shown, counted from 0. */
  readonly page: number;
  /** Whether the pages are turned by themselves. */
  readonly isPlaying: boolean;
}

/** One page of what the dataset says of a record, in type for a hall, and what the next one holds. */
export function StageRecord({ selected, pages, page, isPlaying }: Props) {
  const t = useWords(recordWords);
  const headings = useHeadings();
  const shown = pages[page];
  if (shown === undefined) return null;
  const next = pages[page + 1];
  return (
    <aside className="record" aria-label={t.label}>
      <div className="record__page" aria-live="polite">
        {shown.parts.map((part) => (
          <Part key={part.name} part={part} selected={selected} heading={headings.ofPart(part)} />
        ))}
      </div>
      <p className="record__place">
        <strong>{t.page({ n: page + 1, of: pages.length })}</strong>{" "}
        {isPlaying ? t.playing : next === undefined ? t.back : `${t.more} ${headings.ofPage(next)}`}
      </p>
    </aside>
  );
}

interface PartProps {
  readonly part: PagePart;
  readonly selected: SelectedRecord;
  /** Null where the part needs none: the caption says what it is. */
  readonly heading: string | null;
}

function Part({ part: { name, items }, selected, heading }: PartProps) {
  return (
    <section data-part={name}>
      {heading !== null && <h2>{heading}</h2>}
      <ul>
        {items.map((item, i) => (
          // Items have no id and never change places while they are on screen.
          <li key={i} data-item={item.kind}>
            <RecordItemLine item={item} selected={selected} />
          </li>
        ))}
      </ul>
    </section>
  );
}
