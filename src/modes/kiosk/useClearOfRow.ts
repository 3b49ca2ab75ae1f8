import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * Returns whether a card lies higher than usual, so that it hides none of the marks that it tells of in the row at the
 * map's lower edge, and the ref of the card. Those marks keep their place wherever the map goes: no camera brings them out
 * from under a card.
 */
export function useClearOfRow(partnerIds: readonly string[]): [RefObject<HTMLElement | null>, boolean] {
  const ref = useRef<HTMLElement>(null);
  const [isHigh, setHigh] = useState(false);
  const ids = partnerIds.join(" ");
  useLayoutEffect(() => {
    const card = ref.current?.getBoundingClientRect();
    if (card === undefined) return;
    const isOver = (id: string) => {
      const mark = document.querySelector(`.map-site[data-kind="gate"][data-partner="${id}"]`);
      const map = mark?.closest(".map__box")?.getBoundingClientRect();
      const disc = mark?.querySelector(".map-site__disc")?.getBoundingClientRect();
      if (map === undefined || disc === undefined) return false;
      return disc.left < card.right && disc.right > card.left && disc.top > map.bottom - LOW * map.height;
    };
    setHigh(ids.split(" ").some(isOver));
  }, [ids]);
  return [ref, isHigh];
}

/** So much of the map is the row and what stands in it. */
const LOW = 0.25;
