/** Elements that use arrows, Home and End themselves. */
const WIDGETS =
  "input, textarea, select, [contenteditable], [role=slider], [role=tablist], [role=grid], [role=listbox], [role=application], [data-keys=own]";

/** Fields in which keys write text. */
const TEXT_FIELDS = "input:not([type=range]):not([type=checkbox]), textarea, [contenteditable]";

/** Fields that choose by the letters of what they hold. */
const LETTER_FIELDS = "select, [role=listbox]";

/** The keys of a clicker and the one that opens the search; a field for a year has no use for them. */
const NEVER_TYPED: ReadonlySet<string> = new Set(["PageDown", "PageUp", "/"]);

/** Returns whether a key press is the page's to handle: no modifier, not typing, not handled already. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (key === "Escape" || !(target instanceof HTMLElement)) return true;
  if (target.matches(LETTER_FIELDS)) return key.length > 1;
  if (!target.matches(TEXT_FIELDS)) return true;
  // Whoever has typed a year and takes the clicker, or asks for the search, is done with the field.
  return target.dataset["typing"] === "false" && NEVER_TYPED.has(key);
}

/** Returns whether a key belongs to the widget that has the focus. */
export const isInWidget = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WIDGETS) !== null;

/** Returns whether Space and Enter press the element that has the focus. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("button, a[href], summary, [role=button], [role=link]") !== null;

/** Enters or leaves full screen where the browser has it. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/**
 * Reloads the page as F5 does where a clicker sends Shift+F5, and returns whether it did. By itself the browser would
 * then pass over the copy that is kept for halls without a network, and show an error to the audience.
 */
export function reloadOnHardReload(event: KeyboardEvent): boolean {
  if (event.key !== "F5" || !event.shiftKey) return false;
  event.preventDefault();
  window.location.reload();
  return true;
}
