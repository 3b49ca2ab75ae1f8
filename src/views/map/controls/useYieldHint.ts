import { useCallback, useEffect, useRef, useState } from "react";
import { mapNoticeWords } from "../../../i18n/messages/mapNotices.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { YieldedGesture } from "../engine/engine.ts";

const HINT_MS = 1600; // after the last gesture that was left to the page around

/** Returns how else the gesture is done that the map has just left to the page around, null most of the time. */
export function useYieldHint(): [string | null, (gesture: YieldedGesture) => void] {
  const t = useWords(mapNoticeWords);
  const [gesture, setGesture] = useState<YieldedGesture | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((yielded: YieldedGesture) => {
    setGesture(yielded);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setGesture(null), HINT_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const key = navigator.userAgent.includes("Mac") ? "⌘" : "Ctrl";
  const hint = gesture === null ? null : gesture === "wheel" ? t.wheelWithKey({ key }) : t.twoFingers;
  return [hint, show];
}
