/**
 * Returns what of the picture below the door a touch is on, a pipe, a disc or a square: the link that a press there would
 * follow; null on empty ground. The picture lets touches through from then on, as it does once somebody has come.
 */
export function linkUnder(at: { readonly clientX: number; readonly clientY: number }): Element | null {
  const stage = document.getElementById("stage");
  if (stage === null) return null;
  stage.inert = false; // what is inert lies under no touch
  const under = document.elementsFromPoint?.(at.clientX, at.clientY) ?? [];
  return under.find((element) => stage.contains(element))?.closest("[role=link]") ?? null;
}

/** Follows a link as the touch would have done that opened the door. */
export const pressThrough = (link: Element, { clientX, clientY }: Touch | MouseEvent): boolean =>
  link.dispatchEvent(
    // What is a finger's has a count; without one it would be a key's.
    new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1, clientX, clientY }),
  );
