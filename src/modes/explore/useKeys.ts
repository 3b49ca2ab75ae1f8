import { useEffect, useEffectEvent } from "react";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { VIEWS } from "../../state/viewState.ts";
import { useYearSteps } from "../../views/rail/useYearSteps.ts";
import { isInWidget, isPlainKey, toggleFullScreen } from "../parts/keys.ts";
import { hasLetterKeys } from "../parts/letterKeys.ts";
import { useLanguageChoice } from "../parts/useLanguageChoice.ts";

interface Options {
  /** While a dialog is open the keys belong to it. */
  readonly isDialogOpen: boolean;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** The keys of the page, as `product.md` lists them. Not while typing, never with a modifier. */
export function useKeys({ isDialogOpen, onSearch, onHelp }: Options): void {
  const store = useAtlasStore();
  const { choose: chooseLanguage } = useLanguageChoice();
  const steps = useYearSteps();

  const act = (event: KeyboardEvent): boolean => {
    switch (event.key) {
      case "PageDown":
        return steps.next();
      case "PageUp":
        return steps.previous();
      case "Escape":
        if (store.getState().view.selection === null) return false;
        store.choose({ selection: null });
        return true;
    }
    if (hasLetterKeys() && actOnCharacter(event.key.toLowerCase())) return true;
    if (isInWidget(event.target)) return false;
    switch (event.key) {
      case "ArrowRight":
      case "ArrowDown":
        return steps.next();
      case "ArrowLeft":
      case "ArrowUp":
        return steps.previous();
      case "Home":
        return steps.first();
      case "End":
        return steps.last();
    }
    return false;
  };

  /** Keys that also write something, and so may come from dictation: these can be switched off. */
  const actOnCharacter = (key: string): boolean => {
    if (key === "/") {
      onSearch();
      return true;
    }
    if (key === "?") {
      onHelp();
      return true;
    }
    if (key === "l") {
      chooseLanguage();
      return true;
    }
    if (key === "f") {
      toggleFullScreen();
      return true;
    }
    const view = /^[1-5]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
    if (view === undefined) return false;
    store.choose({ view });
    return true;
  };

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (isDialogOpen || !isPlainKey(event)) return;
    if (act(event)) event.preventDefault();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
