import { useEffect, useEffectEvent } from "react";
import { LANGUAGES } from "../../lib/language.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { VIEWS } from "../../state/viewState.ts";
import { isInWidget, isPlainKey, isPressable, reloadOnHardReload, toggleFullScreen } from "../parts/keys.ts";
import { hasLetterKeys } from "../parts/letterKeys.ts";
import type { StageDialog } from "./StageDialogs.tsx";
import type { Talk } from "./useTalk.ts";
import type { RunningTour } from "./useTour.ts";

interface Options {
  /** While a dialog is open the keys belong to it. */
  readonly isDialogOpen: boolean;
  readonly onOpen: (dialog: StageDialog) => void;
}

/**
 * The keys on stage, with the codes that clickers send: PageUp and PageDown, "." and B for black, F5 and Escape.
 * F5 is left to the browser: it reloads, and the address brings the talk back to the same step.
 * Escape leaves full screen, which no page can prevent, so nothing else happens on it while the views show.
 */
export function usePresentKeys(running: RunningTour, talk: Talk, { isDialogOpen, onOpen }: Options): void {
  const store = useAtlasStore();
  const language = useLanguage();

  /** Whoever goes on is done with the code, which would hide the step. */
  const go = (index: number): boolean => {
    if (talk.hasQr) talk.setQr(false);
    return running.go(index);
  };

  const act = (key: string, isElsewhere: boolean): boolean => {
    // Signs and letters may come from dictation: they can be switched off.
    if (key.length === 1 && key !== " " && !hasLetterKeys()) return false;
    if (key === "b" || key === ".") {
      talk.setCurtain(talk.curtain === "open" ? "black" : "open");
      return true;
    }
    // Behind a black screen nothing moves unseen.
    if (talk.curtain !== "open") return key !== "Tab";
    switch (key) {
      case "PageDown":
        return go(running.index + 1);
      case "PageUp":
        return go(running.index - 1);
      case "Escape":
        if (talk.hasQr) talk.setQr(false);
        return talk.hasQr;
    }
    if (!isElsewhere) return false;
    switch (key) {
      case "ArrowRight":
      case "ArrowDown":
      case " ":
      case "n":
        return go(running.index + 1);
      case "ArrowLeft":
      case "ArrowUp":
      case "p":
        return go(running.index - 1);
      case "Home":
        return go(0);
      case "End":
        return go(running.tour.steps.length - 1);
      case "r":
        running.resume();
        return true;
      case "q":
        talk.setQr(!talk.hasQr);
        return true;
      case "s":
        talk.openPresenter();
        return true;
      case "/":
        onOpen("search");
        return true;
      case "?":
        onOpen("help");
        return true;
      case "t":
        talk.setCurtain("title");
        return true;
      case "f":
        toggleFullScreen();
        return true;
      case "l":
        store.choose({ lang: LANGUAGES.find((other) => other !== language) ?? language });
        return true;
    }
    const view = /^[1-5]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
    if (view === undefined) return false;
    store.choose({ view });
    return true;
  };

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (reloadOnHardReload(event) || isDialogOpen || !isPlainKey(event)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === " " && isPressable(event.target)) return;
    if (act(key, !isInWidget(event.target))) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
