import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { datasetOf, editionOf } from "../../state/codec.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import {
  type Curtain,
  newTalkId,
  parseTalkCommand,
  talkIdOf,
  type TalkCommand,
  type TalkState,
  talkWindowName,
  tourMessage,
} from "../../tours/talk.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { answerView } from "./answerView.ts";
import { openTalkLine, type TalkLine } from "../../tours/talkLine.ts";
import { keepTalk, recallTalk } from "./talkMemory.ts";
import type { RunningTour } from "./useTour.ts";

/** What the audience window keeps of a talk beside the tour's place, and how it is changed. */
export interface Talk {
  readonly id: string;
  readonly curtain: Curtain;
  readonly setCurtain: (curtain: Curtain) => void;
  readonly hasQr: boolean;
  readonly setQr: (on: boolean) => void;
  readonly spot: readonly [number, number] | null;
  readonly openPresenter: () => void;
  /** Whether the browser blocked the presenter's window. */
  readonly isBlocked: boolean;
  readonly forgetBlocked: () => void;
  /** Address of the presenter's window, for a link. */
  readonly presenterHref: string;
}

/** How often the audience window says where it stands, in ms, so that a reloaded presenter finds it. */
const HEARTBEAT_MS = 1000;

/** Returns the talk of this window: it owns the state, tells it to the presenter's window and obeys that one. */
export function useTalk(running: RunningTour): Talk {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const [id] = useState(talkId);
  const [hasQr, setQr] = useState(false);
  const [spot, setSpot] = useState<readonly [number, number] | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  const { tour, step, isFree } = running;
  // F5 from a clicker reloads the page: what was black stays black.
  const [memory, setMemory] = useState(() => recallTalk(id, tour.id));
  useEffect(() => keepTalk(id, tour.id, memory), [id, tour.id, memory]);
  const { startedAt, curtain } = memory;
  const setCurtain = (next: Curtain) => setMemory((known) => ({ ...known, curtain: next }));
  const presenter = useRef<Window | null>(null);
  const line = useRef<TalkLine | null>(null);

  const year = useView((view) => view.year);
  const state: TalkState = useMemo(
    () => ({ type: "state", tour: tour.id, step: step.id, year, isFree, curtain, hasQr, startedAt }),
    [tour, step, year, isFree, curtain, hasQr, startedAt],
  );
  const tell = useEffectEvent(() => line.current?.send(state));

  const obey = useEffectEvent((command: TalkCommand) => {
    switch (command.type) {
      case "who":
        return tell();
      case "tour-please":
        return line.current?.send(tourMessage(tour));
      case "go":
        setQr(false);
        return void running.go(tour.steps.findIndex((other) => other.id === command.step));
      case "by":
        setQr(false);
        return void running.go(running.index + command.steps);
      case "resume":
        return running.resume();
      case "curtain":
        return setCurtain(command.curtain);
      case "qr":
        return setQr(command.on);
      case "show":
        return store.choose(answerView(atlas, store.getState().view, command));
      case "spot":
        return setSpot(command.at);
      case "restart-clock":
        return setMemory((known) => ({ ...known, startedAt: Date.now() }));
    }
  });

  useEffect(() => {
    const opened = openTalkLine(
      id,
      window,
      () => presenter.current,
      (message) => {
        const command = parseTalkCommand(message);
        if (command !== null) obey(command);
      },
    );
    line.current = opened;
    const heartbeat = window.setInterval(() => tell(), HEARTBEAT_MS);
    return () => {
      window.clearInterval(heartbeat);
      opened.close();
      line.current = null;
    };
  }, [id]);
  useEffect(() => tell(), [state]);

  const presenterHref = `?${presenterQuery(tour.id)}`;
  return {
    id,
    curtain,
    setCurtain,
    hasQr,
    setQr,
    spot,
    presenterHref,
    openPresenter: () => {
      presenter.current = window.open(
        presenterHref,
        talkWindowName("presenter", id),
        "popup,width=1100,height=760",
      );
      setBlocked(presenter.current === null);
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

/** Returns the talk's id. It lives in the window's name, which outlives a reload even where storage is blocked. */
function talkId(): string {
  const known = talkIdOf(window.name);
  if (known !== null) return known;
  const id = newTalkId((bytes) => crypto.getRandomValues(bytes));
  window.name = talkWindowName("audience", id);
  return id;
}
