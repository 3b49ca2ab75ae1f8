import { useEffect, useEffectEvent, useState } from "react";
import type { Trail } from "./useTrail.ts";

/** How long playing rests at each stream, in ms: long enough to read what happens there. */
const REST_MS = 3500;

/** Returns whether the chain is playing, and a switch for it. It begins anew from its end, and stops there. */
export function usePlayTrail(trail: Trail): [isPlaying: boolean, toggle: () => void] {
  const { chain, at, goTo } = trail;
  const [isPlaying, setPlaying] = useState(false);
  const isAtEnd = at === chain.length - 1;
  const next = useEffectEvent(() => goTo(at + 1));
  useEffect(() => {
    if (!isPlaying) return;
    const timer = window.setTimeout(() => (isAtEnd ? setPlaying(false) : next()), isAtEnd ? 0 : REST_MS);
    return () => window.clearTimeout(timer);
  }, [isPlaying, isAtEnd, at]);
  const toggle = () => {
    if (!isPlaying && isAtEnd) goTo(0);
    setPlaying(!isPlaying);
  };
  return [isPlaying, toggle];
}
