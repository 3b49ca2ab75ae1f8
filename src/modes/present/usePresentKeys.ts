import { LANGUAGES } from "../../lib/language.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { VIEWS } from "../../state/viewState.ts";
import { toggleFullScreen } from "../parts/keys.ts";
import { useKeyTable } from "../parts/useKeyTable.ts";
import { STAGE_KEYS } from "./stageKeys.ts";
import type { StageDialog } from "./StageDialogs.tsx";
import type { Talk } from "./useTalk.ts";
import type { RunningTour } from "./useTour.ts";

interface Options {
  /** While a dialog is open the keys belong to it. */
  readonly isDialogOpen: boolean;
  readonly onOpen: (dialog: StageDialog) => void;
  /** Called when the screen is held and nobody in the presenter's window would see what the key has done. */
  readonly onHeld: () => void;
}

type StageAct = (typeof STAGE_KEYS)[number]["act"];

/** While the screen is held these keys still act: they cover the picture, or move the guide alone. */
const ACTS_WHILE_HELD: ReadonlySet<StageAct> = new Set<StageAct>([
  "next",
  "previous",
  "first",
  "last",
  "resume",
  "black",
  "title",
  "close",
  "hold",
  "presenter",
  "full",
  "reload",
]);

/** What the keys on stage do, with the codes that clickers send. F5 is left to the browser: it reloads. */
export function usePresentKeys(running: RunningTour, talk: Talk, options: Options): void {
  const { isDialogOpen, onOpen, onHeld } = options;
  const store = useAtlasStore();
  const language = useLanguage();

  const act = (what: StageAct, key: string): boolean => {
    if (talk.isHeld) {
      if (what !== "hold" && !talk.hasPresenter()) onHeld();
      if (!ACTS_WHILE_HELD.has(what)) return true;
    }
    switch (what) {
      case "next":
        return talk.by(1);
      case "previous":
        return talk.by(-1);
      case "first":
        return talk.to(0);
      case "last":
        return talk.to(running.tour.steps.length - 1);
      case "black":
        talk.setCurtain(talk.curtain === "open" ? "black" : "open");
        return true;
      case "title":
        talk.setCurtain(talk.curtain === "title" ? "open" : "title");
        return true;
      case "resume":
        talk.resume();
        return true;
      case "play":
        if (talk.record.told === null) return false;
        talk.record.play(!talk.record.isPlaying);
        return true;
      case "hold":
        // Here it only lets go: who holds the screen sees the rest of the talk in the other window.
        if (talk.isHeld) talk.release(null);
        return talk.isHeld;
      case "qr":
        talk.setQr(!talk.hasQr);
        return true;
      case "all":
        store.choose({ show: store.getState().view.show === "all" ? null : "all" });
        return true;
      case "close":
        if (talk.curtain === "title") talk.setCurtain("open");
        else if (talk.hasQr) talk.setQr(false);
        else return false;
        return true;
      case "presenter":
        talk.presenter.open();
        return true;
      case "lookUp":
        onOpen("search");
        return true;
      case "help":
        onOpen("help");
        return true;
      case "full":
        toggleFullScreen();
        return true;
      case "language":
        store.choose({ lang: LANGUAGES.find((other) => other !== language) ?? language });
        return true;
      case "view":
        store.choose({ view: VIEWS[Number(key) - 1] ?? "overview" });
        return true;
      case "reload":
        return false;
    }
  };
  const { curtain } = talk;
  useKeyTable(STAGE_KEYS, act, isDialogOpen ? "none" : curtain === "open" ? "all" : curtain, true);
}
