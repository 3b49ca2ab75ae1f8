import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

export const mapWords = defineWords({
  summary: {
    da: (p: { year: number; streams: number; partners: number }) =>
      `Kort over ${p.year}: ${p.streams} ${da.plural(p.streams, "strøm", "strømme")} mellem ${p.partners} parter`,
    en: (p: { year: number; streams: number; partners: number }) =>
      `Map of ${p.year}: ${p.streams} ${en.plural(p.streams, "stream", "streams")} between ${p.partners} partners`,
  },
  sites: { da: "Steder", en: "Sites" },
  streams: { da: "Strømme", en: "Streams" },
  approximate: { da: "omtrentlig placering", en: "approximate place" },
  noPlace: { da: "intet fast sted", en: "no fixed place" },
  streamCount: {
    da: (p: { n: number }) => `${p.n} ${da.plural(p.n, "strøm", "strømme")}`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "stream", "streams")}`,
  },
  groupCount: {
    da: (p: { n: number }) => `${p.n} ${da.plural(p.n, "sted", "steder")}`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "site", "sites")}`,
  },
  list: { da: "Liste over det, kortet viser", en: "List of what the map shows" },
  goTo: { da: "Gå til …", en: "Go to …" },
  streamGroup: {
    da: (p: { n: number; family: string; donor: string; receiver: string }) =>
      `${p.n} strømme (${p.family.toLowerCase()}) fra ${p.donor} til ${p.receiver}`,
    en: (p: { n: number; family: string; donor: string; receiver: string }) =>
      `${p.n} streams (${p.family.toLowerCase()}) from ${p.donor} to ${p.receiver}`,
  },
  tools: { da: "Kortets knapper", en: "Map buttons" },
  openTools: { da: "Zoom og liste", en: "Zoom and list" },
  zoomIn: { da: "Zoom ind", en: "Zoom in" },
  zoomOut: { da: "Zoom ud", en: "Zoom out" },
  fitAll: { da: "Vis hele kortet", en: "Show the whole map" },
  fitSelection: { da: "Vis det valgte", en: "Show what is selected" },
  moreDetail: { da: "Flere detaljer", en: "More detail" },
  detailCredit: {
    da: (p: { credit: string }) => `Flere detaljer: ${p.credit}`,
    en: (p: { credit: string }) => `More detail: ${p.credit}`,
  },
  leavesOutOthers: { da: "Ikke tegnet: alle andre strømme", en: "Not drawn: all other streams" },
  leavesOutElsewhere: {
    da: "Ikke tegnet: strømme til og fra andre steder",
    en: "Not drawn: streams to and from elsewhere",
  },
  noRoom: {
    da: (p: { list: string }) => `Ikke plads til: ${p.list}`,
    en: (p: { list: string }) => `No room for: ${p.list}`,
  },
  scaleMeters: {
    da: (p: { meters: number }) => (p.meters >= 1000 ? `${da.number(p.meters / 1000)} km` : `${p.meters} m`),
    en: (p: { meters: number }) => (p.meters >= 1000 ? `${en.number(p.meters / 1000)} km` : `${p.meters} m`),
  },
  scale: { da: "Målestok", en: "Scale" },
  north: { da: "N", en: "N" },
  northName: { da: "Nord er op", en: "North is up" },
});
