import { useEffect, useEffectEvent, useState } from "react";
import { useView } from "../../state/useAtlasState.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";
import { type ToldRecord, useRecord } from "../../views/record/useRecord.ts";
import type { KeptTalk } from "./useTalkMemory.ts";
import type { RunningTour } from "./useTour.ts";

/** Where the hall is in the record that it is told, off the script. */
export interface RecordWalk {
  /** Null where no record is told: on the script, or where nothing is selected. */
  readonly told: ToldRecord | null;
  /** The page, counted from 0. */
  readonly page: number;
  readonly isPlaying: boolean;
  /** Turns pages on or back; behind either end the tour waits. Returns false where no record is told. */
  readonly turn: (pages: number) => boolean;
  readonly play: (on: boolean) => void;
}

/**
 * Returns the walk through the pages of what is selected off the script. It belongs to this window and outlives its
 * reload; another selection begins at its first page.
 */
export function useRecordWalk(
  { isFree, resume }: RunningTour,
  { memory, now, change }: KeptTalk,
): RecordWalk {
  const selection = useView((view) => view.selection);
  const told = useRecord(isFree ? selection : null, useYear());
  const key = selection === null ? "" : `${selection.kind}/${selection.id}`;
  const last = (told?.pages.length ?? 0) - 1;
  const pageIn = ({ page }: Pick<KeptTalk["memory"], "page">) =>
    page !== null && page.of === key ? Math.min(page.n, last) : 0;
  const page = pageIn(memory);
  const [playing, setPlaying] = useState("");
  const isPlaying = told !== null && playing === key && page < last;

  const turn = (pages: number): boolean => {
    if (told === null) return false;
    const target = pageIn(now()) + pages;
    if (target >= 0 && target <= last) change({ page: { of: key, n: target } });
    else {
      change({ page: null });
      resume();
    }
    return true;
  };
  // Nothing moves behind a curtain, nor in a hall that is held.
  const isStill = memory.curtain !== "open" || memory.hold !== null;
  const seconds = told?.pages[page]?.seconds ?? 0;
  const turnOn = useEffectEvent(() => turn(1));
  useEffect(() => {
    if (!isPlaying || isStill) return;
    const timer = window.setTimeout(() => turnOn(), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [isPlaying, isStill, page, seconds]);

  return { told, page, isPlaying, turn, play: (on) => setPlaying(on && last > 0 ? key : "") };
}
