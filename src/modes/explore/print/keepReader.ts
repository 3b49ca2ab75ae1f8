const FOCUSABLE = "a[href], button, input, select, summary, [tabindex]";

/**
 * Remembers where a reader is in a view: how far all in and around it is scrolled, and what has the focus. Returns how to
 * bring them back there once the view is laid out as it was.
 */
export function keepReader(view: Element): () => void {
  const scrolled = [...partsAround(view), ...view.querySelectorAll("*")].flatMap((part) =>
    part.scrollTop !== 0 || part.scrollLeft !== 0
      ? [{ part, top: part.scrollTop, left: part.scrollLeft }]
      : [],
  );
  const focused = document.activeElement;
  const place = focused === null ? -1 : focusable(view).indexOf(focused);
  return () => {
    // What was another thing on paper is made anew, without the focus.
    if (place >= 0 && focused?.isConnected === false)
      (focusable(view)[place] as HTMLElement | SVGElement | undefined)?.focus({ preventScroll: true });
    for (const { part, top, left } of scrolled) part.scrollTo({ top, left, behavior: "instant" });
  };
}

const focusable = (view: Element): Element[] => [...view.querySelectorAll(FOCUSABLE)];

function partsAround(view: Element): Element[] {
  const parent = view.parentElement;
  return parent === null ? [view] : [view, ...partsAround(parent)];
}
