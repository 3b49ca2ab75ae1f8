import { useEffect, useEffectEvent } from "react";
import { offlineStore } from "../../offline/offlineState.ts";
import { isServed } from "../../ui/useReload.ts";

const LOOK_MS = 60_000;
const TRY_AGAIN_MS = 600_000;

interface Options {
  /** Hour of the day, local time; null: never. */
  readonly hour: number | null;
  /** True while nobody is at the screen. */
  readonly isIdle: boolean;
  readonly reload: () => void;
}

/**
 * Loads the page anew once a day at the set hour, so that a new version or dataset is taken over, but only while
 * nobody is there and only if the page would come back: without a network it stays as it is and tries later.
 */
export function useQuietReload({ hour, isIdle, reload }: Options): void {
  const canReload = useEffectEvent(() => isIdle);
  const doReload = useEffectEvent(() => reload());
  useEffect(() => {
    if (hour === null) return;
    let due = nextAt(hour, Date.now());
    let isGone = false;
    const look = async () => {
      if (Date.now() < due || !canReload()) return;
      due = Date.now() + TRY_AGAIN_MS;
      if ((await canLoadAgain()) && !isGone && canReload()) doReload();
    };
    const timer = window.setInterval(() => void look(), LOOK_MS);
    return () => {
      isGone = true;
      window.clearInterval(timer);
    };
  }, [hour]);
}

/** Returns the next time, in ms since 1970, at which the local clock shows the hour. */
function nextAt(hour: number, now: number): number {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next.getTime() <= now) next.setDate(next.getDate() + 1);
  return next.getTime();
}

/** A copy that was never completed would bring back a white page. */
const canLoadAgain = async () => offlineStore.getState().state === "ready" || (await isServed());
