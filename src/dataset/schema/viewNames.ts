/** The views, by their names in the address. Apart from the schema, which the first view does not need. */
export const VIEWS = [
  "overview",
  "map",
  "flows",
  "timeline",
  "table",
  "impact",
  "network",
  "beyond",
  "sources",
  "about",
] as const;
/** Stands in the place of the partner that is left out: none is, but no exchange. */
export const EVERYBODY = "all";

export type ViewName = (typeof VIEWS)[number];
