/** Width and height in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const REM_PX = 16; // of media queries, which no style sheet changes

/** "(min-width: 40rem)", and as builds write it: "(width >= 40rem)". */
const LENGTH =
  /\(\s*(?:(?<end>min|max)-)?(?<side>width|height|aspect-ratio)\s*(?<sign>:|[<>]=?)\s*(?<value>[^)]+?)\s*\)/g;
const KIND = /\(\s*(?:any-)?(?<what>orientation|pointer|hover)\s*:\s*(?<kind>[\w-]+)\s*\)/g;

/**
 * Returns a media query with all that it asks of a window and of a pointer answered by a sheet of paper; what it asks
 * besides is left for the browser to answer.
 */
export function askedOfSheet(query: string, { width, height }: Size): string {
  const own: Record<string, number> = { width, height, "aspect-ratio": width / height };
  const sheetIs = new Set([width > height ? "landscape" : "portrait", "fine", "hover"]);
  return query
    .replaceAll(LENGTH, (...found) => {
      const { end, side, sign, value } = found.at(-1) as Record<string, string | undefined>;
      const [is, bound] = [own[side ?? ""] ?? 0, numberOf(value ?? "")];
      return answer(end === "min" || sign?.startsWith(">") === true ? is >= bound : is <= bound);
    })
    .replaceAll(KIND, (...found) => answer(sheetIs.has((found.at(-1) as { kind: string }).kind)));
}

/** A query that always or never holds. */
const answer = (is: boolean): string => (is ? "(min-width: 0px)" : "(max-width: 0px)");

/** A length in px, or the number that a ratio is. */
function numberOf(value: string): number {
  const [first = "", second = "1"] = value.split("/");
  return (Number.parseFloat(first) / Number(second)) * (value.endsWith("em") ? REM_PX : 1);
}

/** Has the style sheets of the page ask a sheet of paper instead of the window; returns how to end that. */
export function askSheet(size: Size): () => void {
  const changed = [...document.styleSheets].flatMap(mediaRules).flatMap(({ media }) => {
    const before = media.mediaText;
    const asked = askedOfSheet(before, size);
    if (asked === before) return [];
    media.mediaText = asked;
    return [{ media, before }];
  });
  return () => {
    for (const { media, before } of changed) media.mediaText = before;
  };
}

/** All rules that depend on media, at any depth. */
function mediaRules(holder: CSSStyleSheet | CSSRule): CSSMediaRule[] {
  const own = holder instanceof CSSMediaRule ? [holder] : [];
  return [...own, ...rulesIn(holder).flatMap(mediaRules)];
}

/** What a style sheet or a rule holds; nothing of a sheet that somebody else has put into the page. */
function rulesIn(holder: CSSStyleSheet | CSSRule): CSSRule[] {
  try {
    return "cssRules" in holder ? [...(holder.cssRules as CSSRuleList)] : [];
  } catch {
    return [];
  }
}
