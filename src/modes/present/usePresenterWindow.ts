import { type RefObject, useRef, useState } from "react";
import { datasetOf, editionOf } from "../../state/codec.ts";
import { talkWindowName } from "../../tours/talk.ts";

/** The presenter's window of a talk, as the audience window knows it. */
export interface PresenterWindow {
  readonly window: RefObject<Window | null>;
  readonly open: () => void;
  /** Whether the browser blocked it. */
  readonly isBlocked: boolean;
  readonly forgetBlocked: () => void;
  /** Its address, for a link. */
  readonly href: string;
}

/** Returns what opens the presenter's window of a talk. */
export function usePresenterWindow(talkId: string, tourId: string): PresenterWindow {
  const opened = useRef<Window | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const href = `?${presenterQuery(tourId)}`;
  return {
    window: opened,
    href,
    open: () => {
      opened.current = window.open(href, talkWindowName("presenter", talkId), "popup,width=1100,height=760");
      setBlocked(opened.current === null);
    },
    isBlocked,
    forgetBlocked: () => setBlocked(false),
  };
}

/** The presenter's window keeps dataset and edition of this one; its language is the guide's own. */
function presenterQuery(tourId: string): string {
  const { search, hash } = window.location;
  const here = { dataset: datasetOf(search + hash), edition: editionOf(search + hash) };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(here)) if (value !== null) query.set(name, value);
  query.set("tour", tourId);
  query.set("mode", "presenter");
  return query.toString();
}
