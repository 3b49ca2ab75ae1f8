import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useView } from "../../state/useAtlasState.ts";
import { pageZoom } from "../../ui/pageZoom.ts";

/** Where a card lies. */
export interface CardPlace {
  /** Whether it lies higher than usual. */
  readonly isHigh: boolean;
  /** How far below the top of the stage the ledger begins, over which a tall screen lays it; null where none is. */
  readonly ledgerPx: number | null;
}

const USUAL: CardPlace = { isHigh: false, ledgerPx: null };
/** So much of the map is the row and what stands in it. */
const LOW = 0.25;

/**
 * Returns where a card lies, so that it hides none of the marks that it tells of where there is another place for it, and
 * the ref of the card.
 *
 * @param about the stream or partner that it tells of
 * @param ends the partners at its ends
 */
export function useCardPlace(
  about: string,
  ends: readonly string[],
): [RefObject<HTMLElement | null>, CardPlace] {
  const ref = useRef<HTMLElement>(null);
  const view = useView((state) => state.view);
  const [place, setPlace] = useState(USUAL);
  const ids = ends.join(" ");
  useLayoutEffect(() => {
    const card = ref.current?.getBoundingClientRect();
    if (card === undefined) return;
    const ledger = document.querySelector(".kiosk__stage .ledger-view__box");
    setPlace(
      ledger === null
        ? { isHigh: isOverRow(card, ids.split(" ")), ledgerPx: null }
        : placeOn(ledger, card.height, ids.split(" ")),
    );
  }, [about, ids, view]);
  return [ref, place];
}

/** Whether a card hides marks in the row at the map's lower edge: they keep their place wherever the map goes. */
function isOverRow(card: DOMRect, partnerIds: readonly string[]): boolean {
  return partnerIds.some((id) => {
    const mark = document.querySelector(`.map-site[data-kind="gate"][data-partner="${id}"]`);
    const map = mark?.closest(".map__box")?.getBoundingClientRect();
    const disc = mark?.querySelector(".map-site__disc")?.getBoundingClientRect();
    if (map === undefined || disc === undefined) return false;
    return disc.left < card.right && disc.right > card.left && disc.top > map.bottom - LOW * map.height;
  });
}

/** Over the last rows of the ledger, unless what was touched stands there, or all that the card tells of. */
function placeOn(ledger: Element, heightPx: number, partnerIds: readonly string[]): CardPlace {
  const box = ledger.getBoundingClientRect();
  const stage = ledger.closest(".kiosk__stage")?.getBoundingClientRect() ?? box;
  const touched = ledger.contains(document.activeElement)
    ? document.activeElement?.closest(".ledger-row")
    : null;
  const rows =
    touched != null
      ? [touched]
      : partnerIds.flatMap((id) => ledger.querySelector(`.ledger-row[data-partner="${id}"]`) ?? []);
  const boxes = rows.map((row) => row.getBoundingClientRect());
  return {
    isHigh: isBetterHigh(boxes, { top: box.top, bottom: stage.bottom, heightPx }),
    ledgerPx: (box.top - stage.top) / pageZoom(),
  };
}

interface Upright {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Returns whether a card of some height hides less of every row at the top of a room than at its end: a tall one may reach a
 * row in the middle from either side.
 */
export const isBetterHigh = (
  rows: readonly Upright[],
  { top, bottom, heightPx }: Upright & { readonly heightPx: number },
): boolean =>
  rows.length > 0 &&
  rows.every((row) => {
    const low = row.bottom - (bottom - heightPx);
    const high = top + heightPx - row.top;
    return low > 0 && low > high;
  });
