import { useEffect, useEffectEvent } from "react";
import { LANGUAGES } from "../../lib/language.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { isInWidget, isPlainKey, isPressable, reloadOnHardReload } from "../parts/keys.ts";
import { hasLetterKeys } from "../parts/letterKeys.ts";
import type { Audience } from "./useAudience.ts";

interface Stepper {
  readonly go: (index: number) => boolean;
  readonly by: (steps: -1 | 1) => boolean;
  readonly count: number;
}

/** The clicker may be plugged into either window's focus, so the same keys work here. */
export function usePresenterKeys(audience: Audience, { go, by, count }: Stepper): void {
  const store = useAtlasStore();
  const language = useLanguage();
  const act = (key: string, isElsewhere: boolean): boolean => {
    if (key.length === 1 && key !== " " && !hasLetterKeys()) return false;
    const curtain = audience.state?.curtain ?? "open";
    if (key === "b" || key === ".") {
      audience.send({ type: "curtain", curtain: curtain === "open" ? "black" : "open" });
      return true;
    }
    if (curtain !== "open") return false;
    if (key === "PageDown") return by(1);
    if (key === "PageUp") return by(-1);
    if (!isElsewhere) return false;
    switch (key) {
      case "ArrowRight":
      case "ArrowDown":
      case " ":
      case "n":
        return by(1);
      case "ArrowLeft":
      case "ArrowUp":
      case "p":
        return by(-1);
      case "Home":
        return go(0);
      case "End":
        return go(count - 1);
      case "r":
        audience.send({ type: "resume" });
        return true;
      case "q":
        audience.send({ type: "qr", on: !(audience.state?.hasQr ?? false) });
        return true;
      case "l":
        store.choose({ lang: LANGUAGES.find((other) => other !== language) ?? language });
        return true;
    }
    return false;
  };
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (reloadOnHardReload(event) || !isPlainKey(event)) return;
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
