import { useEffect, useState } from "react";

const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

/**
 * Returns true once somebody is there: has moved a pointer, touched or typed, and `delayMs` have passed since the first paint.
 * A page that nobody looks at fetches nothing for them.
 */
export function useFirstSign(delayMs: number): boolean {
  const [isLater, setLater] = useState(false);
  const [hasSign, setSign] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  useEffect(() => {
    const heard = () => setSign(true);
    const options = { once: true, passive: true };
    for (const sign of SIGNS) window.addEventListener(sign, heard, options);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, heard);
    };
  }, []);
  return isLater && hasSign;
}
