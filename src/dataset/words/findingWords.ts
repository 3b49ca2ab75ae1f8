import { type ProblemEntry, words } from "./problemEntry.ts";

/** The words for what does not fit in the chart of a finding or beside a series. */
export const FINDING_WORDS = {
  "finding-chart": {
    da: words(
      (p) => `»${p["found"]}« siger ikke, hvad der skal tegnes.`,
      () =>
        'Skriv { "series": [id] }, { "figure": id }, { "figures": [id] } eller { "balance": id, "year": år }; værdien selv skrives ikke her.',
    ),
    en: words(
      (p) => `“${p["found"]}” does not say what to draw.`,
      () =>
        'Write { "series": [id] }, { "figure": id }, { "figures": [id] } or { "balance": id, "year": year }; the value itself is not written here.',
    ),
  },
  "finding-empty": {
    da: words(
      (p) => `»${p["id"]}« har ingen værdi, der kan tegnes.`,
      () => "Vælg et tal med en værdi; blandt flere skal ét være foretrukket.",
    ),
    en: words(
      (p) => `“${p["id"]}” has no value that can be drawn.`,
      () => "Choose a figure with a value; among several one must be preferred.",
    ),
  },
  "chart-unit": {
    da: words(
      (p) => `»${p["id"]}« er givet i ${p["found"]} og kan ikke stå på en akse i ${p["unit"]}.`,
      () => "Tegn det for sig, eller ret enheden; to enheder deler aldrig en akse.",
    ),
    en: words(
      (p) => `“${p["id"]}” is given in ${p["found"]} and cannot stand on an axis in ${p["unit"]}.`,
      () => "Draw it apart, or correct the unit; two units never share an axis.",
    ),
  },
  "finding-year": {
    da: words(
      (p) => `Billedet går fra ${p["from"]} til ${p["to"]}; ${p["year"]} er ikke med.`,
      () => "Vælg et af billedets egne år.",
    ),
    en: words(
      (p) => `The picture runs from ${p["from"]} to ${p["to"]}; ${p["year"]} is not in it.`,
      () => "Choose one of the picture’s own years.",
    ),
  },
} satisfies Record<string, ProblemEntry>;
