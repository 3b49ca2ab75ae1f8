import { useEffect, useEffectEvent, type RefObject } from "react";

const PAN_PX = 80;

interface Moves {
  readonly zoom: (dZoom: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly fitHome: () => void;
}

/** What has a use of its own for the arrow keys: a menu chooses by them, a list scrolls. */
const OWN_KEYS = "select, .map-list";

/** Arrow keys move the map, plus and minus zoom, zero shows all of it: while the focus is inside. */
export function useMapKeys(ref: RefObject<HTMLElement | null>, moves: Moves): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return;
    const action = actionOf(event.key, moves);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: KeyboardEvent) => handle(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [ref]);
}

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
};

function actionOf(key: string, { zoom, pan, fitHome }: Moves): (() => void) | undefined {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return () => pan(...arrow);
  if (key === "+" || key === "=") return () => zoom(1);
  if (key === "-") return () => zoom(-1);
  return key === "0" ? fitHome : undefined;
}
