import { useEffect } from "react";
import { pauseBefore } from "./pauses.ts";

/** How often this window was loaded anew in vain, and when last; a reload forgets everything else. */
const STORED = "symbiosis-atlas reloads";
/** So long after the last reload, in ms, a fault is a new one. */
const FORGET_MS = 600_000;

/** Returns whether the page would come back if it were loaded anew now. */
export async function isServed(): Promise<boolean> {
  try {
    const answer = await fetch(window.location.href, {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Loads the page anew as soon as its server answers, with growing pauses, while `isWanted`: code that did not come is only
 * asked for again by a new page. A page from disk has no server.
 *
 * @param reload how; tests hand in their own
 */
export function useReload(isWanted: boolean, reload: () => void = () => window.location.reload()): void {
  useEffect(() => {
    if (!isWanted || window.location.protocol === "file:") return;
    let times = timesBefore(Date.now());
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(() => void look(), pauseBefore(times + 1, Math.random()));
    };
    let isGone = false;
    const look = async () => {
      const isBack = await isServed();
      if (isGone) return;
      times += 1;
      if (!isBack) return wait();
      note(times, Date.now());
      reload();
    };
    wait();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [isWanted, reload]);
}

function timesBefore(now: number): number {
  try {
    const [times = 0, at = 0] = (window.sessionStorage.getItem(STORED) ?? "").split(" ").map(Number);
    return now - at < FORGET_MS ? times : 0;
  } catch {
    return 0; // forbidden by the reader
  }
}

function note(times: number, now: number): void {
  try {
    window.sessionStorage.setItem(STORED, `${times} ${now}`);
  } catch {
    // Then each reload is the first.
  }
}
