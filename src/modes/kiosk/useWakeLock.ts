import { useEffect, useState } from "react";

/**
 * Keeps the screen awake while mounted. The browser takes the lock away whenever the page is hidden and may refuse
 * it for want of power, so it is asked for again when the page is seen, when the lock is lost and at each `retry`.
 *
 * @returns whether the lock is held
 */
export function useWakeLock(): boolean {
  const [keeper] = useState(createKeeper);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => keeper.start(setHeld), [keeper]);
  return isHeld;
}

const ASK_AGAIN_MS = 30_000;

function createKeeper() {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let isOn = false;
  let timer = 0;
  let tell = (_isHeld: boolean) => {};

  const handleRelease = () => {
    lock = null;
    tell(false);
    ask();
  };
  const ask = () => {
    if (!isOn || isAsking || lock !== null || document.visibilityState !== "visible") return;
    // Missing without HTTPS.
    if (!("wakeLock" in navigator)) return;
    isAsking = true;
    window.clearTimeout(timer);
    navigator.wakeLock
      .request("screen")
      .then((got) => {
        if (!isOn) return got.release();
        lock = got;
        got.addEventListener("release", handleRelease, { once: true });
        tell(true);
        return undefined;
      })
      .catch(() => {
        if (isOn) timer = window.setTimeout(ask, ASK_AGAIN_MS);
      })
      .finally(() => {
        isAsking = false;
      });
  };
  return {
    start: (onChange: (isHeld: boolean) => void) => {
      isOn = true;
      tell = onChange;
      document.addEventListener("visibilitychange", ask);
      ask();
      return () => {
        isOn = false;
        tell = () => {};
        document.removeEventListener("visibilitychange", ask);
        window.clearTimeout(timer);
        lock?.removeEventListener("release", handleRelease);
        void lock?.release();
        lock = null;
      };
    },
  };
}
