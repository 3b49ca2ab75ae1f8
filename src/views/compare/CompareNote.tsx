import { useEffect, useEffectEvent, useId, useState } from "react";
import { compareWords } from "../../i18n/messages/compare.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { comparisonOf } from "../../model/comparisons.ts";
import { litByDifference, type YearDifference } from "../../model/differences.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { announce } from "../../ui/announce.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useDifference, useYear } from "../hooks/useYearGraph.ts";
import { ChangeGroups } from "./ChangeGroups.tsx";
import { EventLine, Origin } from "./EventLine.tsx";
import { OfferedYears } from "./OfferedYears.tsx";
import { sayChanges, sayInSentences } from "./sayChanges.ts";
import { sayDifference } from "./sayDifference.ts";
import { YearChoice } from "./YearChoice.tsx";
import "./compare.css";

/** What differs between two years, in a sentence above the picture; at a desk with the years to choose and a list. */
export function CompareNote() {
  const difference = useDifference();
  const isDesk = useDisplay().labels === "all";
  // A hall cannot choose the other year that is asked for.
  if (difference === null || (!isDesk && difference.from === difference.to)) return null;
  return isDesk ? <DeskNote difference={difference} /> : <HallNote difference={difference} />;
}

interface Props {
  readonly difference: YearDifference;
}

function DeskNote({ difference }: Props) {
  const t = useWords(compareWords);
  const store = useAtlasStore();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const sentence = sayDifference(difference, useLanguage());
  const hint = useHint(difference);
  useEffect(() => announce(sentence), [sentence]);
  useEscape(isOpen, () => setOpen(false));
  const hasList = difference.from !== difference.to && difference.changes.length > 0;
  return (
    <section className="compare" aria-label={t.label}>
      <YearChoice {...difference} />
      <p className="compare__words">
        <strong>{sentence}</strong> <span className="compare__hint">{hint}</span>
      </p>
      {hasList && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.hideList : t.showList}
        </button>
      )}
      <CloseButton label={t.stop} onClick={() => store.choose({ compare: null })} />
      <div className="compare__more">
        <OfferedYears difference={difference} />
        <Reasons difference={difference} />
      </div>
      {hasList && isOpen && <ChangeGroups id={listId} difference={difference} />}
    </section>
  );
}

/** The events between, and what was counted in both years, where the dataset offers these two by name. */
function Reasons({ difference }: Props) {
  const t = useWords(compareWords);
  const atlas = useAtlas();
  const { counted } = sayChanges(atlas, difference, useLanguage());
  const milestones = (comparisonOf(atlas, difference.from, difference.to)?.milestones ?? []).flatMap(
    (id) => atlas.milestones.get(id) ?? [],
  );
  if (milestones.length === 0 && counted.length === 0) return null;
  return (
    <ul className="compare__reasons" aria-label={t.meanwhile}>
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <EventLine milestone={milestone} />
        </li>
      ))}
      {counted.map(({ words, references }) => (
        <li key={words}>
          {words} <Origin ids={references} />
        </li>
      ))}
    </ul>
  );
}

/** In a hall the words alone, fuller than at a desk: there is no list to open. */
function HallNote({ difference }: Props) {
  const t = useWords(compareWords);
  const language = useLanguage();
  const also = useView((view) => view.also);
  const second = also !== null && also !== language ? also : null;
  const sentence = sayDifference(difference, language);
  const said = sayChanges(useAtlas(), difference, language, "words");
  useEffect(() => announce(sentence), [sentence]);
  return (
    <section className="compare compare--hall" aria-label={t.label}>
      <p className="compare__words">
        {said.title !== null && <span className="compare__title">{said.title}</span>}
        <strong>{sentence}</strong>{" "}
        {second !== null && <strong lang={second}>{sayDifference(difference, second)}</strong>}
      </p>
      <ul className="compare__reasons">
        {sayInSentences(said, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Calls back on Escape while something is open, before the page hears it: only what is on top closes. */
function useEscape(isOpen: boolean, onEscape: () => void) {
  const close = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      close();
    };
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, [isOpen]);
}

/** Returns what lit and dimmed mean, while they mean the comparison and not what is selected. */
function useHint(difference: YearDifference): string {
  const t = useWords(compareWords);
  const year = useYear();
  const hasSelection = useView((view) => view.selection !== null);
  if (hasSelection || litByDifference(difference) === null) return "";
  return year === difference.from ? `${t.lit} ${t.later({ year })}` : t.lit;
}
