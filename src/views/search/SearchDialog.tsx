import { clamp } from "../../lib/clamp.ts";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { searchWords } from "../../i18n/messages/search.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type SearchEntry, search, searchEntries } from "../../model/search.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import type { Selection } from "../../model/selection.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { requestDetailsFocus } from "../hooks/detailsFocus.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { pressLink } from "./pressLink.ts";
import { SearchHits } from "./SearchHits.tsx";
import { passTyping } from "./typeAhead.ts";
import "./search.css";
import { useBackCloses } from "../hooks/useBackCloses.ts";

interface Props {
  readonly onClose: () => void;
  /** What becomes of the thing that was found; it is selected, and the details open on it, unless told. */
  readonly onFound?: (selection: Selection) => void;
}

/** Search over partners, streams, milestones and figures: a combobox whose list stays open (ARIA 1.2). */
export function SearchDialog({ onClose, onFound }: Props) {
  const t = useWords(searchWords);
  const common = useWords(commonWords);
  const atlas = useAtlas();
  const { selection, select } = useSelect();
  useBackCloses(onClose);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const entries = useMemo(() => searchEntries(atlas), [atlas]);
  const found = useMemo(() => search(entries, query), [entries, query]);

  const choose = (entry: SearchEntry | undefined) => {
    if (entry === undefined) return;
    if (onFound !== undefined) onFound(entry.selection);
    else {
      if (!isSame(selection, entry.selection)) requestDetailsFocus();
      select(entry.selection);
    }
    onClose();
  };
  const hearTyped = useEffectEvent((text: string, isEntered: boolean) => {
    if (isEntered) choose(search(entries, text)[0]);
    setQuery(text);
  });
  // The dialog was opened to type into it. Before it is open (its own effect) nothing in it takes the focus.
  useEffect(() => {
    field.current?.focus();
    passTyping((text, isEntered) => hearTyped(text, isEntered));
  }, []);
  const handleKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = clamp(0, active + step, found.length - 1);
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      // As on any link, a key held with it opens the hit elsewhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey) pressLink(`${listId}-${active}`, event);
      else choose(found[active]);
    }
  };

  return (
    <Dialog title={t.title} closeLabel={common.close} onClose={onClose} className="search">
      <input
        ref={field}
        className="search__field"
        type="text"
        role="combobox"
        aria-label={t.field}
        placeholder={t.field}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={handleKey}
      />
      <p className="search__hint" role="status">
        {query.trim() === "" ? t.hint : t.results({ n: found.length })}
      </p>
      <SearchHits {...{ listId, found, active }} onPoint={setActive} onChoose={choose} />
    </Dialog>
  );
}
