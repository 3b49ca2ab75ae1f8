import { useCallback, useEffect, useRef, useState } from "react";
import {
  parseTalkState,
  parseTourMessage,
  talkIdOf,
  type TalkCommand,
  type TalkState,
} from "../../tours/talk.ts";
import { borrowTour } from "../parts/ownTours.ts";
import { openTalkLine, type TalkLine } from "../../tours/talkLine.ts";

/** Without a heartbeat for this long the audience window counts as gone, in ms. */
const LOST_AFTER_MS = 3500;

/** How often this window asks, in ms; the answer is one small message. */
const ASK_MS = 1000;

/** What this window hears from the audience window. */
export interface Audience {
  /** False when this window was opened by hand and belongs to no talk. */
  readonly hasTalk: boolean;
  readonly isConnected: boolean;
  /** The last state heard; kept while the line is down. */
  readonly state: TalkState | null;
  readonly send: (command: TalkCommand) => void;
}

/** Returns the line to the audience window of this window's talk; it mends itself after either one reloads. */
export function useAudience(): Audience {
  const [id] = useState(() => talkIdOf(window.name));
  const [state, setState] = useState<TalkState | null>(null);
  const [isConnected, setConnected] = useState(false);
  const line = useRef<TalkLine | null>(null);

  useEffect(() => {
    if (id === null) return;
    let timer = 0;
    const opened = openTalkLine(
      id,
      window,
      () => window.opener as Window | null,
      (message) => {
        const tour = parseTourMessage(message);
        if (tour !== null) borrowTour(tour);
        const heard = parseTalkState(message);
        if (heard === null) return;
        // The heartbeat repeats itself; only a change is worth a render.
        setState((known) => (JSON.stringify(known) === JSON.stringify(heard) ? known : heard));
        setConnected(true);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setConnected(false), LOST_AFTER_MS);
      },
    );
    line.current = opened;
    const ask = () => opened.send({ type: "who" } satisfies TalkCommand);
    ask();
    // An audience window without a channel knows this one again only by being asked after it was reloaded.
    const asking = window.setInterval(ask, ASK_MS);
    return () => {
      window.clearInterval(asking);
      window.clearTimeout(timer);
      opened.close();
      line.current = null;
    };
  }, [id]);

  const send = useCallback((command: TalkCommand) => line.current?.send(command), []);
  return { hasTalk: id !== null, isConnected, state, send };
}
