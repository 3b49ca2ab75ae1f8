import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** The last message for screen readers; a counter lets the same words be said twice. */
const announcements = createStore<{ text: string; count: number }>(() => ({ text: "", count: 0 }));

/** Says `text` to screen readers, politely, through the one live region of the page. */
export const announce = (text: string) => announcements.setState((s) => ({ text, count: s.count + 1 }));

export const useAnnouncement = () => useStore(announcements);
