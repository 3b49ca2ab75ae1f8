import { commonWords } from "../../i18n/messages/common.ts";
import { searchWords } from "../../i18n/messages/search.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { SearchEntry } from "../../model/search.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useViewLinks } from "../hooks/useViewLink.ts";

interface Props {
  readonly listId: string;
  readonly found: readonly SearchEntry[];
  /** Number of the hit that the keys stand on. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: SearchEntry) => void;
}

/** What was found: each hit a link, and an option of the field above. */
export function SearchHits({ listId, found, active, onPoint, onChoose }: Props) {
  const t = useWords(searchWords);
  const common = useWords(commonWords);
  const say = useSay();
  const linkTo = useViewLinks();
  const detailOf = useHitDetail();
  return (
    <ul id={listId} role="listbox" aria-label={t.title} className="search__list">
      {found.map((entry, i) => (
        <li key={`${entry.selection.kind} ${entry.selection.id}`} role="presentation">
          <a
            {...linkTo({ selection: entry.selection }, () => onChoose(entry))}
            id={`${listId}-${i}`}
            className="view-link search__hit"
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerMove={() => onPoint(i)}
          >
            <span className="search__kind">{common[entry.selection.kind]}</span>
            <span className="search__title">{say(entry.title)}</span>
            <span className="search__detail">{detailOf(entry)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Returns what tells two hits of the same title apart: the ends of a stream, the name of today, the year. */
function useHitDetail(): (entry: SearchEntry) => string {
  const say = useSay();
  const names = useNames();
  const atlas = useAtlas();
  return ({ selection: { kind, id } }) => {
    const stream = kind === "stream" ? atlas.streams.get(id) : undefined;
    if (stream !== undefined) return `${names.partner(stream.donor)} → ${names.partner(stream.receiver)}`;
    const milestone = kind === "milestone" ? atlas.milestones.get(id) : undefined;
    if (milestone?.when.year != null) return String(milestone.when.year);
    const partner = kind === "partner" ? atlas.partners.get(id) : undefined;
    return partner === undefined ? "" : say(partner.makes);
  };
}
