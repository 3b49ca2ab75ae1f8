import { createStore } from "zustand/vanilla";
import type { Tour } from "../../dataset/schema/tour.ts";
import { readDrafts } from "../../tours/draft.ts";

/**
 * The tours that this reader has written or loaded. Kept in the browser where that is allowed, and in any case for as
 * long as the page is open. A draft that is not yet a tour is kept too; who offers it checks it.
 */
interface OwnTours {
  readonly drafts: readonly Tour[];
  /** False where the browser keeps nothing: then only a downloaded file outlives the page. */
  readonly isKept: boolean;
}

const KEY = "symbiosis-atlas.tours";

export const ownTours = createStore<OwnTours>(() => ({ drafts: readDrafts(read()), isKept: true }));

/** Keeps a draft, in the place of the one with its id. */
export function keepDraft(draft: Tour): void {
  const { drafts } = ownTours.getState();
  const isKnown = drafts.some(({ id }) => id === draft.id);
  keep(isKnown ? drafts.map((one) => (one.id === draft.id ? draft : one)) : [...drafts, draft]);
}

/** Forgets a draft. */
export const dropDraft = (id: string): void =>
  keep(ownTours.getState().drafts.filter((draft) => draft.id !== id));

/** Shows a tour that another window has sent, without keeping it: that window has it. */
export function borrowTour(tour: Tour): void {
  const { drafts } = ownTours.getState();
  if (!drafts.some(({ id }) => id === tour.id)) ownTours.setState({ drafts: [...drafts, tour] });
}

function keep(drafts: readonly Tour[]): void {
  ownTours.setState({ drafts, isKept: write(JSON.stringify(drafts)) });
}

function read(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(text: string): boolean {
  try {
    window.localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

// The presenter's window shows what the other one has just changed.
if (typeof window !== "undefined")
  window.addEventListener("storage", (event) => {
    if (event.key === KEY) ownTours.setState({ drafts: readDrafts(event.newValue) });
  });
