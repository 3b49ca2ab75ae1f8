import type { AtlasStore } from "./store.ts";

/** The parts of a window that an open dialog's entry needs. */
type EntryWindow = Pick<Window, "location" | "history">;

/**
 * The entry that a dialog has in the history while it is open, so that Back closes it before it leaves the page.
 * It carries the address that the dialog was opened over, and is never left behind without its dialog.
 */
interface DialogEntry {
  /** Whether the reader is on such an entry. */
  readonly isHere: () => boolean;
  readonly open: () => void;
  /** The dialog is gone: its entry goes, or stays as a plain one where something was chosen in it. */
  readonly leave: () => void;
  /** Returns, once, whether `leave` has asked the browser for the step back that has just happened. */
  readonly takeLeaving: () => boolean;
}

/** Returns the entry of a window's dialogs; there is none before one opens. */
export function createDialogEntry(win: EntryWindow): DialogEntry {
  let isLeaving = false;
  const over = () => overOf(win.history.state);
  return {
    isHere: () => over() !== null,
    open() {
      if (over() === null) win.history.pushState({ over: ownAddress(win) }, "", ownAddress(win));
    },
    leave() {
      if (isLeaving || over() === null) return;
      isLeaving = over() === ownAddress(win);
      if (isLeaving) win.history.back();
      else win.history.replaceState(null, "", ownAddress(win));
    },
    takeLeaving() {
      const was = isLeaving;
      isLeaving = false;
      return was;
    },
  };
}

/** What Back has to do with dialogs. */
interface Dialogs {
  /**
   * Does what a step in the history means for a dialog. Returns null where it means nothing for one, else whether
   * something was chosen in the dialog that now needs an entry of its own.
   */
  readonly takeBack: () => boolean | null;
  readonly stop: () => void;
}

/** Gives each dialog that the store tells of its entry, and takes it away with the dialog. */
export function followDialogs(store: AtlasStore, entry: DialogEntry, win: EntryWindow): Dialogs {
  let isFollowing = true;
  // What lies under the dialog that is open, or was the last to be.
  let under = { view: store.getState().view, address: ownAddress(win) };
  // At once would be too early: React takes a dialog away and back again while developing.
  const leaveSoon = () =>
    queueMicrotask(() => {
      if (isFollowing && store.getState().closeDialog === null) entry.leave();
    });
  leaveSoon(); // a reload closes dialogs
  const stop = store.subscribe((state, before) => {
    if (state.closeDialog === before.closeDialog) return;
    if (state.closeDialog === null) leaveSoon();
    else if (HAS_HISTORY.has(state.view.mode) && !entry.isHere()) {
      under = { view: state.view, address: ownAddress(win) };
      entry.open();
    }
  });
  return {
    takeBack() {
      const { closeDialog, view } = store.getState();
      const isOfDialog = entry.takeLeaving() || closeDialog !== null;
      closeDialog?.();
      if (isOfDialog && ownAddress(win) === under.address) return view !== under.view;
      if (!entry.isHere()) return null;
      entry.leave(); // Forward led to where a dialog was
      return false;
    },
    stop() {
      isFollowing = false;
      stop();
    },
  };
}

/** A frame's history is its host's, and a hall's screen has no Back. */
const HAS_HISTORY: ReadonlySet<string> = new Set(["explore", "present"]);

/** Returns a window's address from its path on, as entries of the history are given it. */
export const ownAddress = ({ location: { pathname, search, hash } }: EntryWindow) =>
  `${pathname}${search}${hash}`;

function overOf(state: unknown): string | null {
  if (typeof state !== "object" || state === null || !("over" in state)) return null;
  return typeof state.over === "string" ? state.over : null;
}
