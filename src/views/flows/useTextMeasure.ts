import { useMemo, useSyncExternalStore } from "react";
import { type TextSpacing, useTextSpacing } from "../../ui/useTextSpacing.ts";
import { useRemPx } from "../../ui/useRemPx.ts";

/** How wide words are in the text face, so that room can be kept for them before they are drawn. */
export interface TextMeasure {
  /** Size of 1rem in px. */
  readonly remPx: number;
  /** Width of a text in em at a weight. */
  readonly em: (text: string, weight: number) => number;
}

/** Weight of the boldest words in the diagram: what fits in bold fits always. */
export const BOLD = 650;

const PROBE = 100; // px; a size at which rounding does not matter
const USUAL_EM = 0.55; // em; mean width of a letter, for where nothing can be measured

/** Returns a measure of texts; a new one when the fonts have come. */
export function useTextMeasure(): TextMeasure {
  const hasFonts = useSyncExternalStore(subscribeToFonts, fontsAreHere);
  const remPx = useRemPx();
  const spacing = useTextSpacing();
  return useMemo(() => measureWith(remPx, spacing, hasFonts), [remPx, spacing, hasFonts]);
}

/** Returns a text shortened with an ellipsis so that it is at most `mostEm` wide. */
export function shorten(text: string, mostEm: number, em: (text: string) => number): string {
  if (em(text) <= mostEm) return text;
  let length = text.length - 1;
  while (length > 1 && em(`${text.slice(0, length).trimEnd()}…`) > mostEm) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

const family = () => getComputedStyle(document.body).fontFamily || "sans-serif";

function measureWith(remPx: number, { letterEm, wordEm }: TextSpacing, _hasFonts: boolean): TextMeasure {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return { remPx, em: (text) => text.length * USUAL_EM };
  const face = family();
  return {
    remPx,
    em: (text, weight) => {
      context.font = `${weight} ${PROBE}px ${face}`;
      const spaced = text.length * letterEm + (text.split(" ").length - 1) * wordEm;
      return context.measureText(text).width / PROBE + spaced;
    },
  };
}

// Some browsers, and jsdom, know no font events; then the first measure stands.
const fonts = (): FontFaceSet | undefined => document.fonts;

const fontsAreHere = () => fonts()?.check(`${PROBE}px ${family()}`) ?? true;

function subscribeToFonts(notify: () => void) {
  fonts()?.addEventListener("loadingdone", notify);
  return () => fonts()?.removeEventListener("loadingdone", notify);
}
