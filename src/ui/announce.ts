import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** The last message for screen readers; a counter lets the same words be said twice. */
const announcements = createStore<{ text: string; count: number }>(() => ({ text: "", count: 0 }));

let isSaying = false;

/**
 * Says `text` to screen readers, politely, through the one live region of the page. What is said at the same time (a
 * new year says what happens in it, and how it differs from another one) is said one after the other.
 */
export function announce(text: string): void {
  const isMore = isSaying;
  announcements.setState((s) => ({ text: isMore ? `${s.text} ${text}` : text, count: s.count + 1 }));
  isSaying = true;
  queueMicrotask(() => (isSaying = false));
}

export const useAnnouncement = () => useStore(announcements);
