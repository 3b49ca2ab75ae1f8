import { type RefObject, useEffect, useRef } from "react";
import type { SankeyLayout } from "../../layouts/flows/sankey.ts";
import { useSelect } from "../hooks/useSelect.ts";

const MARGIN_PX = 40; // px; a row nearer to the edge than this counts as out of sight

/**
 * Returns a ref for the diagram whose scrolling box shows what is selected, wherever it was selected.
 * Only the box scrolls: the page around it may show another view that the reader is looking at.
 */
export function useRevealed(layout: SankeyLayout): RefObject<SVGSVGElement | null> {
  const ref = useRef<SVGSVGElement>(null);
  const { selection } = useSelect();
  useEffect(() => {
    const box = ref.current?.parentElement;
    if (selection === null || box == null) return;
    const link = layout.links.find(
      ({ streamId }) => selection.kind === "stream" && streamId === selection.id,
    );
    const nodes = layout.partners.filter((p) => selection.kind === "partner" && p.partnerId === selection.id);
    const heights = link === undefined ? nodes.map(({ y0, y1 }) => (y0 + y1) / 2) : [link.y];
    const isInSight = (y: number) =>
      y > box.scrollTop + MARGIN_PX && y < box.scrollTop + box.clientHeight - MARGIN_PX;
    const [first] = heights;
    if (first !== undefined && !heights.some(isInSight)) box.scrollTop = first - box.clientHeight / 2;
  }, [selection, layout]);
  return ref;
}
