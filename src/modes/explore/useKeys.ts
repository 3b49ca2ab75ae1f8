import { useAtlasStore } from "../../state/useAtlasState.ts";
import { VIEWS } from "../../state/viewState.ts";
import { useYearSteps } from "../../views/rail/useYearSteps.ts";
import { toggleFullScreen } from "../parts/keys.ts";
import { useLanguageChoice } from "../parts/useLanguageChoice.ts";
import { useKeyTable } from "../parts/useKeyTable.ts";
import { EXPLORE_KEYS } from "./exploreKeys.ts";

interface Options {
  /** While a dialog is open the keys belong to it. */
  readonly isDialogOpen: boolean;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** What the keys of the atlas do. */
export function useKeys({ isDialogOpen, onSearch, onHelp }: Options): void {
  const store = useAtlasStore();
  const { choose: chooseLanguage } = useLanguageChoice();
  const steps = useYearSteps();

  const act = (what: (typeof EXPLORE_KEYS)[number]["act"], key: string): boolean => {
    switch (what) {
      case "next":
      case "previous":
      case "first":
      case "last":
        return steps[what]();
      case "clear":
        if (store.getState().view.selection === null) return false;
        store.choose({ selection: null });
        return true;
      case "search":
        onSearch();
        return true;
      case "help":
        onHelp();
        return true;
      case "language":
        chooseLanguage();
        return true;
      case "full":
        toggleFullScreen();
        return true;
      case "view":
        store.choose({ view: VIEWS[Number(key) - 1] ?? "overview" });
        return true;
    }
  };
  useKeyTable(EXPLORE_KEYS, act, isDialogOpen ? "none" : "all");
}
