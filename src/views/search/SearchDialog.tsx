import { clamp } from "../../lib/clamp.ts";
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { searchWords } from "../../i18n/messages/search.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Answer, Hit } from "../../model/search/find.ts";
import { recordBehind } from "../../model/search/recordBehind.ts";
import type { Target, ThingKind } from "../../model/search/thing.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { requestDetailsFocus } from "../hooks/detailsFocus.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { FollowFound } from "./FollowFound.tsx";
import { pressLink } from "./pressLink.ts";
import { SearchHits, type TargetOf } from "./SearchHits.tsx";
import { passTyping } from "./typeAhead.ts";
import { useSearch } from "./useSearch.ts";
import { useWayTo } from "./wayTo.ts";
import "./search.css";
import { useBackCloses } from "../hooks/useBackCloses.ts";

interface Props {
  readonly onClose: () => void;
  /**
   * What becomes of the thing that was found, and of the chain through it where that is to be followed; it is selected,
   * and the details open on it, unless told.
   */
  readonly onFound?: (target: Target, follow: readonly string[]) => void;
  /** Kinds of things that have no place where this is opened: the record behind one is shown in its stead. */
  readonly byRecord?: readonly ThingKind[];
  /** Keys on the screen, where there are no others: given what is in the field, and how to change it. */
  readonly keys?: (text: string, setText: (text: string) => void) => ReactNode;
}

const NONE: readonly ThingKind[] = [];
const NOTHING: Answer = { hits: [], meant: null };
const MOST = 30;
/** How far keys go in the list. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Search over all that the dataset tells: a combobox whose list stays open (ARIA 1.2). */
export function SearchDialog({ onClose, onFound, byRecord = NONE, keys }: Props) {
  const t = useWords(searchWords);
  const common = useWords(commonWords);
  useBackCloses(onClose);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const targetOf = useTargetOf(byRecord);
  const { find, isReady } = useFinder(targetOf);
  const open = useOpen(onFound);
  const choose = (hit: Hit | undefined) => {
    const target = hit === undefined ? null : targetOf(hit.thing.target);
    if (target === null) return;
    open(target);
    onClose();
  };
  const { query, type, setEntered } = useTyped(isReady, (text) => choose(find(text).hits[0]));
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(query);
  const { hits, meant } = useMemo(() => find(asked), [find, asked]);
  // Another question: its first hit is the one to take.
  const [answered, setAnswered] = useState(asked);
  if (answered !== asked) {
    setAnswered(asked);
    setActive(0);
  }
  // The dialog was opened to type into it. Before it is open (its own effect) nothing in it takes the focus.
  useEffect(() => field.current?.focus(), []);
  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = clamp(0, active + step, hits.length - 1);
      setActive(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      // As on any link, a key held with it opens the hit elsewhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey) pressLink(`${listId}-${active}`, event);
      else if (!isReady) setEntered(true);
      // What was typed last may not be answered yet.
      else choose(asked === query ? hits[active] : find(query).hits[0]);
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
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        inputMode={keys === undefined ? undefined : "none"}
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={handleKey}
      />
      <p className="search__hint" role="status">
        {asked.trim() === "" || !isReady
          ? t.hint
          : t.results({ n: hits.length, isMany: hits.length >= MOST })}
      </p>
      {meant !== null && <Meant text={meant} onTake={() => type(meant)} />}
      <FollowFound hits={hits} onFound={onFound} onClose={onClose} />
      <SearchHits {...{ listId, found: hits, active, targetOf }} onPoint={setActive} onChoose={choose} />
      {keys?.(query, type)}
    </Dialog>
  );
}

/** What was read where something else was typed: it is shown already, and a press puts it into the field. */
function Meant({ text, onTake }: { readonly text: string; readonly onTake: () => void }) {
  const t = useWords(searchWords);
  return (
    <p className="search__meant">
      {t.meant}{" "}
      <button type="button" className="link-button" onClick={onTake}>
        {text}
      </button>
    </p>
  );
}

/**
 * Returns what is typed, that before the dialog was there too.
 * @param enter takes the first hit, for whoever pressed Enter before there was anything to choose from
 */
function useTyped(isReady: boolean, enter: (query: string) => void) {
  const [query, setQuery] = useState("");
  const [isEntered, setEntered] = useState(false);
  const enterNow = useEffectEvent(() => enter(query));
  useEffect(() => {
    if (isEntered && isReady) enterNow();
  }, [isEntered, isReady]);
  useEffect(
    () =>
      passTyping((text, wasEntered) => {
        setQuery(text);
        setEntered(wasEntered);
      }),
    [],
  );
  const type = (text: string) => {
    setQuery(text);
    setEntered(false);
  };
  return { query, type, setEntered };
}

/** Returns what a hit leads to: itself, or the record behind it. */
function useTargetOf(byRecord: readonly ThingKind[]): TargetOf {
  const atlas = useAtlas();
  return useCallback(
    (target) => (byRecord.includes(target.kind) ? recordBehind(atlas, target) : target),
    [atlas, byRecord],
  );
}

/** Returns what finds things, apart from those that cannot be shown here, and whether it is ready. */
function useFinder(targetOf: TargetOf) {
  const search = useSearch();
  const find = useMemo(
    () =>
      (query: string): Answer => {
        if (search === null) return NOTHING;
        const { hits, meant } = search(query, Infinity);
        const kept = hits.filter(({ thing }) => targetOf(thing.target) !== null);
        return { hits: kept.slice(0, MOST), meant };
      },
    [search, targetOf],
  );
  return { find, isReady: search !== null };
}

/** Returns what opens a thing that was found. */
function useOpen(onFound: Props["onFound"]): (target: Target) => void {
  const store = useAtlasStore();
  const { selection, select } = useSelect();
  const wayTo = useWayTo();
  return (target) => {
    if (onFound !== undefined) onFound(target, []);
    else if (target.kind === "reference" || target.kind === "step") store.choose(wayTo(target));
    else {
      if (!isSame(selection, target)) requestDetailsFocus();
      select(target);
    }
  };
}
