import { useEffect, useRef, useState } from "react";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { latePart } from "../../views/problem/latePart.tsx";
import { keepTyping } from "../../views/search/typeAhead.ts";
import { keepHold, recallHold } from "./holdMemory.ts";
import type { Audience } from "./useAudience.ts";

const loadSearch = () => import("../../views/search/SearchDialog.tsx");
const SearchDialog = latePart(() => loadSearch().then((m) => m.SearchDialog));
const loadDetails = () => import("../../views/details/DetailsPanel.tsx");
const DetailsPanel = latePart(() => loadDetails().then((m) => m.DetailsPanel));

/**
 * Answers a question off the script: find anything here, and show it in the hall, or hold the hall's screen
 * while looking and release it when the answer is ready.
 */
export function LookUp({ audience }: { readonly audience: Audience }) {
  const t = useWords(presenterWords);
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const [isSearching, setSearching] = useState(false);
  const [isHolding, setHolding] = useState(recallHold);
  useEffect(() => keepHold(isHolding), [isHolding]);
  const openSearch = () => {
    if (isSearching) return;
    keepTyping();
    setSearching(true);
  };
  const shown = useRef(selection);
  const { send } = audience;
  // The network of a hall may be gone when the first question comes.
  useEffect(() => void Promise.allSettled([loadSearch(), loadDetails()]), []);

  useEffect(() => {
    if (isHolding || shown.current === selection) return;
    shown.current = selection;
    if (selection !== null) send({ type: "show", kind: selection.kind, id: selection.id });
  }, [isHolding, selection, send]);

  // A new step is a new thought: what was looked up for the last one goes.
  const step = audience.state?.step;
  useEffect(() => {
    shown.current = null;
    store.drag({ selection: null });
  }, [step, store]);

  return (
    <section className="look-up">
      <button type="button" className="text-button" onClick={openSearch}>
        {t.lookUp} (/)
      </button>
      <button
        type="button"
        className="text-button"
        aria-pressed={isHolding}
        onClick={() => setHolding(!isHolding)}
      >
        {isHolding ? t.release : t.hold}
      </button>
      {isHolding && <p role="status">{t.holdOn}</p>}
      {selection !== null && <DetailsPanel />}
      {isSearching && <SearchDialog onClose={() => setSearching(false)} />}
      <SearchKey onSearch={openSearch} />
    </section>
  );
}

function SearchKey({ onSearch }: { readonly onSearch: () => void }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || (event.target instanceof Element && event.target.matches("input, textarea")))
        return;
      event.preventDefault();
      onSearch();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [onSearch]);
  return null;
}
