import { useEffect, useState } from "react";
import { neighbourEvent, yearEvents } from "../../model/events.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";

/** How long playing rests on each event, in ms: long enough to read what changed. */
const REST_MS = 2600;

/** Returns whether time is playing, and a switch for it. It goes from event to event and stops at the last. */
export function usePlay(): [isPlaying: boolean, toggle: () => void] {
  const atlas = useAtlas();
  const store = useAtlasStore();
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    const events = yearEvents(atlas);
    const now = () => store.getState().view.year ?? atlas.lastYear;
    if (now() === atlas.lastYear) store.choose({ year: atlas.firstYear });
    const timer = window.setInterval(() => {
      const next = neighbourEvent(events, now(), 1);
      if (next !== null) store.drag({ year: next === atlas.lastYear ? null : next });
      if (next === null || next === atlas.lastYear) setPlaying(false);
    }, REST_MS);
    return () => window.clearInterval(timer);
  }, [isPlaying, atlas, store]);

  return [isPlaying, () => setPlaying((on) => !on)];
}
