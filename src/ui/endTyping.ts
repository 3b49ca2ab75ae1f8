import type { KeyboardEvent } from "react";

/**
 * For a field whose every letter acts at once: Enter says that the typing is over, and the keys are the page's again.
 */
export function endTyping(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
}
