/** As `--sans`: where the face of the atlas does not come, what is drawn instead is measured too. */
const FAMILY = "AtlasSans, system-ui, sans-serif";

/** Type of the map's names, as the style sheet draws them (`map.css`): the layout measures what will be drawn. */
export const MAP_FONTS = {
  name: `600 15px ${FAMILY}`,
  makes: `400 14px ${FAMILY}`,
  water: `italic 400 16px ${FAMILY}`,
  waterLarge: `italic 400 19px ${FAMILY}`,
  land: `400 15px ${FAMILY}`,
  town: `500 15px ${FAMILY}`,
  feature: `400 14px ${FAMILY}`,
  port: `500 14px ${FAMILY}`,
} as const;
export type MapFont = keyof typeof MAP_FONTS;

/** Extra space between letters, in px, as a map letters waters and land. */
export const LETTER_SPACING: Readonly<Record<MapFont, number>> = {
  name: 0,
  makes: 0,
  water: 1.2,
  waterLarge: 2,
  land: 1.6,
  town: 0,
  feature: 0.2,
  port: 0,
};

const GUESS_PX = 7.6; // per letter where nothing can be measured (no canvas)

/** Returns a function that measures text; what it has measured it remembers. */
export function createTextMeasure(): (text: string, font: MapFont) => number {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context !== null) context.font = MAP_FONTS[font];
    const width = context?.measureText(text).width ?? text.length * GUESS_PX;
    const spaced = Math.ceil(width + text.length * LETTER_SPACING[font]) + 2;
    known.set(key, spaced);
    return spaced;
  };
}
