import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { keepTalk, recallTalk, type TalkMemory } from "./talkMemory.ts";

/** What a talk keeps over a reload, as of this moment: two messages may come before the screen is drawn anew. */
export interface KeptTalk {
  readonly memory: TalkMemory;
  readonly now: () => TalkMemory;
  readonly change: (patch: Partial<TalkMemory>) => void;
}

/** Returns what this window keeps of its talk. F5 from a clicker reloads the page: what was black stays black. */
export function useTalkMemory(talkId: string, tourId: string): KeptTalk {
  const [store] = useState(() => createStore<TalkMemory>(() => recallTalk(talkId, tourId)));
  const memory = useStore(store);
  useEffect(() => keepTalk(talkId, tourId, memory), [talkId, tourId, memory]);
  return useMemo(
    () => ({ memory, now: store.getState, change: (patch) => store.setState(patch) }),
    [memory, store],
  );
}
