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
export type ViewName = (typeof VIEWS)[number];
