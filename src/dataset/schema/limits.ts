/**
 * How much the format holds. The limits lie far above what a town has to tell and far below what would stop a page:
 * every picture is drawn from all of it at once, in the reader's own browser.
 * docs/data-format.md shows them (`npm run docs:messages`).
 */
export const LIMITS = {
  /** Years of whatever is dated; the dataset's first year and as-of date too. */
  year: { least: 1800, most: 2100 },
  /** Degrees; the map's projection (Web Mercator) ends at 85° and runs to infinity at the poles. */
  longitude: { least: -180, most: 180 },
  latitude: { least: -85, most: 85 },
  /** Degrees from one side of a frame of the map to the other, at least. */
  frameDegrees: { least: 0.001, most: 360 },
  /** Years for which evidence of a stream holds. */
  evidenceYears: { least: 0, most: 100 },
  /** Any published value, in whatever unit. */
  amount: { least: -1e15, most: 1e15 },
  zoom: { least: 0, most: 24 },
  /** Order of importance of names on the map. */
  labelRank: { least: 0, most: 1000 },
  errorMeters: { least: 0, most: 1_000_000 },
  radiusMeters: { least: 1, most: 1_000_000 },
} as const satisfies Record<string, { readonly least: number; readonly most: number }>;

/** Most letters of a text, by what it is for. */
export const LETTERS = {
  id: 80,
  /** Short name of a partner, name of a view of the map, edition. */
  short: 60,
  /** Names of partners, resources, places, titles of the dataset. */
  name: 120,
  /** Titles, headlines, what is counted, authors, postal addresses. */
  title: 300,
  /** Descriptions, notes, reasons, methods. */
  prose: 4000,
  /** Web addresses. */
  address: 2000,
} as const;

/** Most entries of a list, by what it lists. */
export const ENTRIES = {
  /** Partners, streams, milestones, figures, series, projects, references, labels. */
  records: 5000,
  /** Whatever a single record lists: claims, spans, names, references. */
  items: 500,
  /** Points of a line or an outline. */
  points: 5000,
} as const;
