import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { stepIndex } from "../../tours/stepView.ts";
import {
  type Curtain,
  isObeyedWhileHeld,
  newTalkId,
  parseTalkCommand,
  type Release,
  talkIdOf,
  type TalkCommand,
  type TalkState,
  talkWindowName,
  tourMessage,
} from "../../tours/talk.ts";
import { openTalkLine, type TalkLine } from "../../tours/talkLine.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { answerView } from "../parts/answerView.ts";
import { type RecordWalk, useRecordWalk } from "./useRecordWalk.ts";
import { useHeldView } from "./useHeldView.ts";
import { type PresenterWindow, usePresenterWindow } from "./usePresenterWindow.ts";
import { useTalkMemory } from "./useTalkMemory.ts";
import type { RunningTour } from "./useTour.ts";

/** What the audience window keeps of a talk beside the tour's place, and how it is changed. */
export interface Talk {
  readonly id: string;
  /** The record that is told off the script, page by page. */
  readonly record: RecordWalk;
  /** Goes to a step; while the screen is held only the guide goes there, in the presenter's window. */
  readonly to: (index: number) => boolean;
  /** Turns the pages of a record that is told; else steps on or back. */
  readonly by: (steps: number) => boolean;
  /** Back to the step from wherever the guide has gone. */
  readonly resume: () => void;
  readonly curtain: Curtain;
  readonly setCurtain: (curtain: Curtain) => void;
  readonly hasQr: boolean;
  readonly setQr: (on: boolean) => void;
  readonly spot: readonly [number, number] | null;
  /** Whether the presenter's window holds this screen. */
  readonly isHeld: boolean;
  readonly release: (show: Release) => void;
  /** Whether a presenter's window has been heard of lately. */
  readonly hasPresenter: () => boolean;
  readonly presenter: PresenterWindow;
}

/** How often the audience window says where it stands, in ms, so that a reloaded presenter finds it. */
const HEARTBEAT_MS = 1000;

/** A presenter's window asks each second; after this long without a word it counts as closed, in ms. */
const SILENT_AFTER_MS = 5000;

/** Returns the talk of this window: it owns the state, tells it to the presenter's window and obeys that one. */
export function useTalk(running: RunningTour): Talk {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const [id] = useState(talkId);
  const [hasQr, showQr] = useState(false);
  const [spot, setSpot] = useState<readonly [number, number] | null>(null);
  const { tour, step } = running;
  const talkMemory = useTalkMemory(id, tour.id);
  const { memory, now, change } = talkMemory;
  const presenter = usePresenterWindow(id, tour.id);
  const isHeldNow = useCallback(() => now().hold !== null, [now]);
  useHeldView(memory.hold !== null, isHeldNow);

  const setQr = (on: boolean) => {
    if (!isHeldNow()) showQr(on);
  };
  const record = useRecordWalk(running, talkMemory);
  const { to, by, resume, release } = useHeldSteps(running, talkMemory, record, () => showQr(false));

  const state = useTalkState(running, memory, record, hasQr);
  const obey = (command: TalkCommand, line: TalkLine): void => {
    if (isHeldNow() && !isObeyedWhileHeld(command)) return;
    switch (command.type) {
      case "who":
        return line.send(state);
      case "tour-please":
        return line.send(tourMessage(tour));
      case "go":
        return void to(tour.steps.findIndex((other) => other.id === command.step));
      case "by":
        return void by(command.steps);
      case "resume":
        return resume();
      case "play":
        return record.play(command.on);
      case "hold":
        return isHeldNow() ? undefined : change({ hold: { step: step.id } });
      case "release":
        return release(command.show);
      case "curtain":
        return change({ curtain: command.curtain });
      case "blackout":
        return change({ curtain: now().curtain === "open" ? "black" : "open" });
      case "title":
        return change({ curtain: now().curtain === "title" ? "open" : "title" });
      case "qr":
        return showQr(command.on);
      case "all":
        return store.choose({ show: command.on ? "all" : null });
      case "show":
        return store.choose(answerView(atlas, store.getState().view, command));
      case "spot":
        return setSpot(command.at);
      case "restart-clock":
        return change({ startedAt: Date.now() });
    }
  };
  const hasPresenter = useLine(id, presenter, state, obey);
  return {
    id,
    record,
    to,
    by,
    resume,
    curtain: memory.curtain,
    setCurtain: (curtain) => change({ curtain }),
    hasQr,
    setQr,
    spot,
    isHeld: memory.hold !== null,
    release,
    hasPresenter,
    presenter,
  };
}

/** Returns what moves the talk: while the hall is held, only the guide goes on. */
function useHeldSteps(
  running: RunningTour,
  { now, change }: ReturnType<typeof useTalkMemory>,
  record: RecordWalk,
  hideQr: () => void,
) {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const { tour, step } = running;
  const move = (placeFrom: (index: number) => number): boolean => {
    const { hold } = now();
    if (hold === null) {
      // Whoever goes on is done with the code, which would hide the step.
      hideQr();
      return running.go(placeFrom(running.index));
    }
    const target = tour.steps[placeFrom(stepIndex(tour, hold.step))];
    if (target !== undefined) change({ hold: { step: target.id } });
    return target !== undefined;
  };
  // Whoever steps on wants the hall to see it; held, the guide goes on alone behind the title, too.
  const liftTitle = (): boolean => {
    const isLifted = now().curtain === "title" && now().hold === null;
    if (isLifted) change({ curtain: "open" });
    return isLifted;
  };
  const resume = () => {
    liftTitle();
    if (now().hold !== null) change({ hold: { step: step.id } });
    else running.resume();
  };
  const release = (show: Release) => {
    change({ hold: null });
    if (show?.kind === "step") move(() => stepIndex(tour, show.id));
    else if (show !== null) store.choose(answerView(atlas, store.getState().view, show));
  };
  return {
    to: (index: number) => {
      liftTitle();
      return move(() => index);
    },
    by: (count: number) => {
      // The first press shows the step at which the tour stands: before a talk that is its first.
      if (liftTitle()) return true;
      if (now().hold !== null || record.told === null) return move((index) => index + count);
      hideQr();
      return record.turn(count);
    },
    resume,
    release,
  };
}

function useTalkState(
  { tour, step, isFree }: RunningTour,
  { startedAt, curtain, hold }: ReturnType<typeof useTalkMemory>["memory"],
  { told, page, isPlaying }: RecordWalk,
  hasQr: boolean,
): TalkState {
  const year = useView((view) => view.year);
  const selection = useView((view) => view.selection);
  const drawsAll = useView((view) => view.show === "all");
  const of = told?.pages.length ?? 0;
  return useMemo(
    () => ({
      type: "state",
      tour: tour.id,
      step: step.id,
      year,
      selection,
      isFree,
      hold,
      curtain,
      hasQr,
      drawsAll,
      record: of === 0 ? null : { page, of, isPlaying },
      startedAt,
    }),
    [tour, step, year, selection, isFree, hold, curtain, hasQr, drawsAll, page, of, isPlaying, startedAt],
  );
}

/** Keeps the line to the presenter's window open, and returns whether that one has been heard of lately. */
function useLine(
  id: string,
  { window: presenter }: PresenterWindow,
  state: TalkState,
  obey: (command: TalkCommand, line: TalkLine) => void,
): () => boolean {
  const line = useRef<TalkLine | null>(null);
  const heardAt = useRef(0);
  const tell = useEffectEvent(() => line.current?.send(state));
  const hear = useEffectEvent((message: unknown) => {
    const command = parseTalkCommand(message);
    if (command === null || line.current === null) return;
    heardAt.current = Date.now();
    obey(command, line.current);
  });
  useEffect(() => {
    const opened = openTalkLine(
      id,
      window,
      () => presenter.current,
      (message) => hear(message),
    );
    line.current = opened;
    const heartbeat = window.setInterval(() => tell(), HEARTBEAT_MS);
    return () => {
      window.clearInterval(heartbeat);
      opened.close();
      line.current = null;
    };
  }, [id, presenter]);
  useEffect(() => tell(), [state]);
  return useCallback(() => Date.now() - heardAt.current < SILENT_AFTER_MS, []);
}

/** Returns the talk's id. It lives in the window's name, which outlives a reload even where storage is blocked. */
function talkId(): string {
  const known = talkIdOf(window.name);
  if (known !== null) return known;
  const id = newTalkId((bytes) => crypto.getRandomValues(bytes));
  window.name = talkWindowName("audience", id);
  return id;
}
