import { commonWords } from "../../i18n/messages/common.ts";
import { searchWords } from "../../i18n/messages/search.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { Hit } from "../../model/search/find.ts";
import { matchedPassage, piecesOf } from "../../model/search/matched.ts";
import type { Passage, Target } from "../../model/search/thing.ts";
import { useViewLinks } from "../hooks/useViewLink.ts";
import { useHitDetail, useHitTitle, useRecordName } from "./hitDetail.ts";
import { sayWhy } from "./sayWhy.ts";
import { useWayTo } from "./wayTo.ts";

/** Returns what a hit leads to; null where it cannot be shown. */
export type TargetOf = (target: Target) => Target | null;

interface Props {
  readonly listId: string;
  readonly found: readonly Hit[];
  /** Number of the hit that the keys stand on. */
  readonly active: number;
  readonly targetOf: TargetOf;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (hit: Hit) => void;
}

/** What was found: each hit a link, and an option of the field above. */
export function SearchHits({ listId, found, active, targetOf, onPoint, onChoose }: Props) {
  const t = useWords(searchWords);
  const common = useWords(commonWords);
  const linkTo = useViewLinks();
  const wayTo = useWayTo();
  const titleOf = useHitTitle();
  const detailOf = useHitDetail();
  const kinds = { ...common, reference: t.reference, step: t.step };
  return (
    <ul id={listId} role="listbox" aria-label={t.title} className="search__list">
      {found.map((hit, i) => (
        <li key={hit.thing.key} role="presentation">
          <a
            {...linkTo(wayTo(targetOf(hit.thing.target) ?? hit.thing.target), () => onChoose(hit))}
            id={`${listId}-${i}`}
            className="view-link search__hit"
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            onPointerMove={() => onPoint(i)}
          >
            <span className="search__kind">{kinds[hit.thing.target.kind]}</span>
            <span className="search__title">
              <Marked text={titleOf(hit.thing)} terms={hit.terms} />
            </span>
            <span className="search__detail">
              <Marked text={detailOf(hit.thing)} terms={hit.terms} />
            </span>
            <Behind own={hit.thing.target} shown={targetOf(hit.thing.target)} />
            <Why hit={hit} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** By which record something is shown that has no place of its own here. */
function Behind({ own, shown }: { readonly own: Target; readonly shown: Target | null }) {
  const t = useWords(searchWords);
  const nameOf = useRecordName();
  if (shown === own || shown === null) return null;
  return <span className="search__why">{t.shownBy({ name: nameOf(shown) })}</span>;
}

/** What matched, where the title does not show it: the old name, the sentence. */
function Why({ hit }: { readonly hit: Hit }) {
  const language = useLanguage();
  const passage = matchedPassage(hit);
  if (passage === null) return null;
  return (
    <span className="search__why">
      <RoleOf passage={passage} />
      <Marked text={sayWhy(passage, hit.terms, language)} terms={hit.terms} />
    </span>
  );
}

function RoleOf({ passage: { role, years } }: { readonly passage: Passage }) {
  const t = useWords(searchWords);
  if (role === "replaces") return <b>{t.replaces} </b>;
  if (role !== "former-name") return null;
  const span =
    years?.some((year) => year !== null) === true ? ` ${years.map((year) => year ?? "").join("–")}` : "";
  return (
    <b>
      {t.formerName}
      {span}:{" "}
    </b>
  );
}

/** A text with what was looked for marked. */
function Marked({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  return piecesOf(text, terms).map(({ text: piece, isMatch }, i) =>
    // The pieces of a text have no other name than their place.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={i}>{piece}</mark> : piece,
  );
}
