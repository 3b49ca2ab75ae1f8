import { type FocusEvent, type KeyboardEvent, useState } from "react";

/** What a group of elements needs to be one stop of the tab key, with arrows inside. */
export interface RovingFocus {
  /** To be spread over the group. */
  readonly group: {
    readonly "data-keys": "own";
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
  /** The element that the tab key reaches. */
  readonly current: string | undefined;
}

/** Returns the props of an element of a group, to be spread over it. */
export const rovingItem = (id: string, isCurrent: boolean) => ({
  "data-roving": id,
  tabIndex: isCurrent ? 0 : -1,
});

/**
 * Returns the props of a group in which arrows, Home and End move the focus in the order of the page.
 * @param ids ids of the elements, in order
 * @param start the one that the tab key reaches until another had the focus; the first unless told
 */
export function useRovingFocus(ids: readonly string[], start = ids[0]): RovingFocus {
  const [last, setLast] = useState<string | null>(null);
  const current = last !== null && ids.includes(last) ? last : start;
  return {
    group: {
      "data-keys": "own",
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const items = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>("[data-roving]")];
        const now = items.findIndex((item) => item === document.activeElement);
        const next = now === -1 ? undefined : items[indexAfter(event.key, now, items.length)];
        if (next === undefined) return;
        event.preventDefault();
        next.focus();
      },
      onFocus: (event) => {
        const id = event.target.closest<HTMLElement | SVGElement>("[data-roving]")?.dataset["roving"];
        if (id !== undefined) setLast(id);
      },
    },
    current,
  };
}

/** Returns where a key leads; -1 for a key that leads nowhere. The ends hold. */
function indexAfter(key: string, now: number, count: number): number {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(now + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(now - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
