import { useEffect, useEffectEvent, useId, useState } from "react";
import { compareWords } from "../../i18n/messages/compare.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { litByDifference, type YearDifference } from "../../model/differences.ts";
import { yearEvents } from "../../model/events.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { announce } from "../../ui/announce.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useDifference, useYear } from "../hooks/useYearGraph.ts";
import { ChangeGroups } from "./ChangeGroups.tsx";
import { sayDifference } from "./sayDifference.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import "./compare.css";

/** What differs between two years, in a sentence above the picture; at a desk with the years to choose and a list. */
export function CompareNote() {
  const difference = useDifference();
  const isDesk = useDisplay().labels === "all";
  // A hall cannot choose the other year that is asked for.
  if (difference === null || (!isDesk && difference.from === difference.to)) return null;
  return <Note difference={difference} />;
}

function Note({ difference }: { readonly difference: YearDifference }) {
  const t = useWords(compareWords);
  const store = useAtlasStore();
  const isDesk = useDisplay().labels === "all";
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const language = useLanguage();
  const sentence = sayDifference(difference, language);
  const also = useView((view) => view.also);
  const hint = useHint(difference);
  const second = !isDesk && also !== null && also !== language ? also : null;
  useEffect(() => announce(sentence), [sentence]);
  useEscape(isOpen, () => setOpen(false));
  const hasList = difference.from !== difference.to && difference.changes.length > 0;
  return (
    <section className="compare" aria-label={t.label}>
      {isDesk && <YearChoice {...difference} />}
      <p className="compare__words">
        <strong>{sentence}</strong>{" "}
        {second === null ? (
          <span className="compare__hint">{hint}</span>
        ) : (
          <strong lang={second}>{sayDifference(difference, second)}</strong>
        )}
      </p>
      {isDesk && (
        <>
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
          <button
            type="button"
            className="icon-button"
            aria-label={t.stop}
            title={t.stop}
            onClick={() => store.choose({ compare: null })}
          >
            <Icon name="close" />
          </button>
        </>
      )}
      {isDesk && hasList && isOpen && <ChangeGroups id={listId} difference={difference} />}
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

/** The other year, from those in which something changes; and a way to see it instead. */
function YearChoice({ from, to }: YearDifference) {
  const t = useWords(compareWords);
  const atlas = useAtlas();
  const store = useAtlasStore();
  const year = useYear();
  const other = year === from ? to : from;
  const years = new Set([...yearEvents(atlas).map((event) => event.year), other]);
  return (
    <div className="compare__years">
      <label>
        <span>{t.with}</span>{" "}
        <select
          className="select"
          value={other}
          onChange={(event) => store.choose({ compare: Number(event.target.value) })}
        >
          {[...years]
            .toSorted((a, b) => a - b)
            .map((one) => (
              <option key={one}>{one}</option>
            ))}
        </select>
      </label>
      {from !== to && (
        <ViewLink
          to={{ year: other === atlas.lastYear ? null : other, compare: year }}
          className="text-button"
        >
          {t.swap({ year: other })}
        </ViewLink>
      )}
    </div>
  );
}

/** Returns what lit and dimmed mean, while they mean the comparison and not what is selected. */
function useHint(difference: YearDifference): string {
  const t = useWords(compareWords);
  const year = useYear();
  const hasSelection = useView((view) => view.selection !== null);
  if (hasSelection || litByDifference(difference) === null) return "";
  return year === difference.from ? `${t.lit} ${t.later({ year })}` : t.lit;
}
