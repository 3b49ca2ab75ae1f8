import { useEffect, useState } from "react";
import { yearEvents } from "../../model/events.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { neighbourStop, ownYears } from "../hooks/ownYears.ts";

/** How long playing rests on each event, in ms: long enough to read what changed. */
const REST_MS = 2600;

/**
 * Returns whether time is playing, and a switch for it. It goes from event to event and stops at the last; where a balance
 * is drawn, through each of its years.
 */
export function usePlay(): [isPlaying: boolean, toggle: () => void] {
  const atlas = useAtlas();
  const store = useAtlasStore();
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    const events = yearEvents(atlas);
    const now = () => store.getState().view.year ?? atlas.lastYear;
    const own = ownYears();
    const first = own?.from ?? atlas.firstYear;
    const last = own?.to ?? atlas.lastYear;
    const start = now() < first || now() >= last ? { year: first } : {};
    // No year on the way is to bring another picture.
    store.choose({ ...start, ...(own !== null && { balance: own.id }) });
    const timer = window.setInterval(() => {
      const next = neighbourStop(events, own, now(), 1);
      if (next !== null && next <= last) store.drag({ year: next === atlas.lastYear ? null : next });
      if (next === null || next >= last) setPlaying(false);
    }, REST_MS);
    return () => window.clearInterval(timer);
  }, [isPlaying, atlas, store]);

  return [isPlaying, () => setPlaying((on) => !on)];
}
