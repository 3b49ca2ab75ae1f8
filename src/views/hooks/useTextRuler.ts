import { useMemo, useSyncExternalStore } from "react";
import { measuredText } from "../../ui/measuredText.ts";
import { type TextSpacing, useTextSpacing } from "../../ui/useTextSpacing.ts";
import { useRemPx } from "../../ui/useRemPx.ts";

/** How wide words are in the text face, so that room can be kept for them before they are drawn. */
export interface TextRuler {
  /** Size of 1rem in px. */
  readonly remPx: number;
  /** Width of a text in em at a weight. */
  readonly em: (text: string, weight: number) => number;
}

/** Weight of the boldest words in the diagram: what fits in bold fits always. */
export const BOLD = 650;

const PROBE = 100; // px; a size at which rounding does not matter
const USUAL_EM = 0.55; // em; mean width of a letter, for where nothing can be measured

/** Returns a ruler for texts; a new one when the fonts have come. */
export function useTextRuler(): TextRuler {
  const hasFonts = useSyncExternalStore(subscribeToFonts, fontsAreHere);
  const remPx = useRemPx();
  const spacing = useTextSpacing();
  return useMemo(() => rulerWith(remPx, spacing, hasFonts), [remPx, spacing, hasFonts]);
}

/** Returns a text shortened with an ellipsis so that it is at most `mostEm` wide. */
export function shorten(text: string, mostEm: number, em: (text: string) => number): string {
  if (em(text) <= mostEm) return text;
  let length = text.length - 1;
  while (length > 1 && em(`${text.slice(0, length).trimEnd()}…`) > mostEm) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

const family = () => getComputedStyle(document.body).fontFamily || "sans-serif";

function rulerWith(remPx: number, { letterEm, wordEm }: TextSpacing, _hasFonts: boolean): TextRuler {
  const face = family();
  return {
    remPx,
    em: (text, weight) => {
      const width = measuredText(text, `${weight} ${PROBE}px ${face}`)?.width;
      if (width === undefined) return text.length * USUAL_EM;
      return width / PROBE + text.length * letterEm + (text.split(" ").length - 1) * wordEm;
    },
  };
}

// Some browsers, and jsdom, know no font events; then the first ruler stands.
const fonts = (): FontFaceSet | undefined => document.fonts;

const fontsAreHere = () => fonts()?.check(`${PROBE}px ${family()}`) ?? true;

function subscribeToFonts(notify: () => void) {
  fonts()?.addEventListener("loadingdone", notify);
  return () => fonts()?.removeEventListener("loadingdone", notify);
}
