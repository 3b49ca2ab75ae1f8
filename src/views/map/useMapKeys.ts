import { useEffect, useEffectEvent, type RefObject } from "react";

const PAN_PX = 80;

interface Moves {
  readonly zoom: (dZoom: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly fitHome: () => void;
}

/** Arrow keys move the map, plus and minus zoom, zero shows all of it: while the focus is inside. */
export function useMapKeys(ref: RefObject<HTMLElement | null>, moves: Moves): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
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

function actionOf(key: string, { zoom, pan, fitHome }: Moves): (() => void) | undefined {
  switch (key) {
    case "ArrowLeft":
      return () => pan(PAN_PX, 0);
    case "ArrowRight":
      return () => pan(-PAN_PX, 0);
    case "ArrowUp":
      return () => pan(0, PAN_PX);
    case "ArrowDown":
      return () => pan(0, -PAN_PX);
    case "+":
    case "=":
      return () => zoom(1);
    case "-":
      return () => zoom(-1);
    case "0":
      return fitHome;
    default:
      return undefined;
  }
}
