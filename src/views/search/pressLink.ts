import type { KeyboardEvent } from "react";

/** Presses a link as the keys held down say. */
export function pressLink(id: string, { ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent("click", { ctrlKey, metaKey, shiftKey, bubbles: true }));
}
