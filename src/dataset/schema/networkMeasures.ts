/** The measures of a year of the network, by their names in the address and in the dataset. */
export const NETWORK_MEASURES = [
  "partners",
  "streams",
  "links",
  "linkage",
  "mutual",
  "connectance",
  "chain",
  "degree",
  "betweenness",
] as const;
export type NetworkMeasure = (typeof NETWORK_MEASURES)[number];
