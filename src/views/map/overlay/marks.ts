/** Elements of the overlay by what they stand for (`data-mark`). */
export type Marks = ReadonlyMap<string, Element>;

/** Returns the elements in the overlay that the painter puts in their places. */
export function marksIn(root: HTMLElement): Marks {
  const marks = new Map<string, Element>();
  for (const element of root.querySelectorAll("[data-mark]")) {
    marks.set(element.getAttribute("data-mark") ?? "", element);
  }
  return marks;
}

/** Shows or hides an element without React's knowledge; the attribute is the painter's alone. */
export function setSeen(element: Element, isSeen: boolean): void {
  if (element.hasAttribute("data-unseen") === !isSeen) return;
  element.toggleAttribute("data-unseen", !isSeen);
}

/** A number for an attribute: a tenth of a px is finer than any screen. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
