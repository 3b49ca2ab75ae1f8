import { useEffect, useEffectEvent } from "react";

interface Faults {
  readonly onError: (message: string) => void;
  readonly onLostMap: () => void;
}

/** Browsers report this when a layout settles one frame late; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

/** Listens for what nobody has caught, and for the loss of the map's graphics context. */
export function useFaults(faults: Faults): void {
  const handleError = useEffectEvent((message: string) => faults.onError(message));
  const handleLost = useEffectEvent(() => faults.onLostMap());
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener(
      "error",
      (event) => {
        if (!HARMLESS.test(event.message)) handleError(event.message);
      },
      { signal },
    );
    window.addEventListener("unhandledrejection", ({ reason }) => handleError(messageOf(reason)), { signal });
    // The event does not bubble, but it is seen on its way down.
    window.addEventListener("webglcontextlost", () => handleLost(), { capture: true, signal });
    return () => ending.abort();
  }, []);
}

/** Returns what to note of something that was thrown. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
