/** Draws what stands in for an element, as large as that is; null where it cannot. */
type Draw = () => SVGElement | null;

const standIns = new WeakMap<Element, Draw>();

/** Has pictures show a drawing in the place of an element that is made of dots. Returns how to stop. */
export function offerStandIn(element: Element, draw: Draw): () => void {
  standIns.set(element, draw);
  return () => standIns.delete(element);
}

/** Returns what is drawn in the place of an element, null if nothing is. */
export const standInOf = (element: Element): SVGElement | null => standIns.get(element)?.() ?? null;

/** Whether the page shows itself in the colours of paper for the moment in which a sheet is drawn. */
export const isOnPaper = (): boolean => document.documentElement.dataset["paper"] !== undefined;
