import { LANGUAGES } from "../../lib/language.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useKeyTable } from "../parts/useKeyTable.ts";
import { changeNotesSize } from "./notesSize.ts";
import { PRESENTER_KEYS } from "./presenterKeys.ts";
import type { Audience } from "./useAudience.ts";
import type { Hold } from "./useHold.ts";

interface Options {
  readonly go: (index: number) => boolean;
  readonly by: (steps: -1 | 1) => boolean;
  readonly count: number;
  readonly hold: Hold;
  /** While a dialog is open the keys belong to it. */
  readonly isDialogOpen: boolean;
  readonly onOpen: (dialog: "search" | "help") => void;
}

/** What the keys of the presenter's window do. */
export function usePresenterKeys(audience: Audience, options: Options): void {
  const { go, by, count, hold, isDialogOpen, onOpen } = options;
  const store = useAtlasStore();
  const language = useLanguage();
  const { state, send } = audience;
  const curtain = state?.curtain ?? "open";

  const act = (what: (typeof PRESENTER_KEYS)[number]["act"]): boolean => {
    switch (what) {
      case "next":
        return by(1);
      case "previous":
        return by(-1);
      case "first":
        return go(0);
      case "last":
        return go(count - 1);
      case "black":
        send({ type: "blackout" });
        return true;
      case "title":
        send({ type: "title" });
        return true;
      case "close":
        if (curtain === "title") send({ type: "curtain", curtain: "open" });
        else if (state?.hasQr === true) send({ type: "qr", on: false });
        else return false;
        return true;
      case "resume":
        send({ type: "resume" });
        return true;
      case "play":
        if (state?.record == null) return false;
        send({ type: "play", on: !state.record.isPlaying });
        return true;
      case "hold":
        if (hold.isOn) hold.release(hold.answer);
        else hold.begin();
        return true;
      case "qr":
        send({ type: "qr", on: !(state?.hasQr ?? false) });
        return true;
      case "all":
        send({ type: "all", on: !(state?.drawsAll ?? false) });
        return true;
      case "lookUp":
        onOpen("search");
        return true;
      case "help":
        onOpen("help");
        return true;
      case "language":
        store.choose({ lang: LANGUAGES.find((other) => other !== language) ?? language });
        return true;
      case "larger":
        changeNotesSize(1);
        return true;
      case "smaller":
        changeNotesSize(-1);
        return true;
      case "reload":
        return false;
    }
  };
  useKeyTable(PRESENTER_KEYS, act, isDialogOpen ? "none" : curtain === "open" ? "all" : curtain);
}
