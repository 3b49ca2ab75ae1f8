import type { MapLabel } from "../../../dataset/schema/dataset.ts";

/** How one kind of name on the map is lettered, as the style sheet has it (`map.css`). */
export interface MapType {
  readonly isItalic: boolean;
  readonly weight: number;
  /** Size of the type, px at the desk. */
  readonly sizePx: number;
  /** Extra space between letters, px at the desk: a map letters waters and land wide. */
  readonly spacingPx: number;
  /** Height of a line, px at the desk. */
  readonly linePx: number;
}

const upright = (weight: number, sizePx: number, linePx: number, spacingPx = 0): MapType => ({
  isItalic: false,
  weight,
  sizePx,
  spacingPx,
  linePx,
});

/** Type of the map's names: the layout measures what will be drawn. */
export const MAP_TYPE = {
  name: upright(600, 15, 19),
  makes: upright(400, 14, 18),
  water: { ...upright(400, 16, 20, 1.2), isItalic: true },
  waterLarge: { ...upright(400, 19, 24, 2), isItalic: true },
  land: upright(400, 15, 20, 1.6),
  town: upright(500, 15, 20),
  feature: upright(400, 14, 18, 0.2),
  port: upright(500, 14, 17),
} as const satisfies Record<string, MapType>;

export type MapFont = keyof typeof MAP_TYPE;

/** Returns how a name of the basemap is lettered: water leans, towns stand. */
export function fontOf({ kind, rank }: Pick<MapLabel, "kind" | "rank">): MapFont {
  if (kind === "water") return rank === 1 ? "waterLarge" : "water";
  if (kind === "lake") return "water";
  return kind === "town" || kind === "village" ? "town" : "land";
}
