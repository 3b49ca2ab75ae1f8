// What numbers are spoken in a text, and which numbers a step's references stand for.

import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import type { Step } from "../../src/dataset/schema/tour.ts";
import type { Language } from "../../src/lib/language.ts";

const SCALES: readonly { readonly word: RegExp; readonly factor: number }[] = [
  { word: /^\s?(mio\.|million)/i, factor: 1e6 },
  { word: /^\s?(mia\.|milliard|billion)/i, factor: 1e9 },
];
const GROUPED = { da: { group: /\./g, decimal: "," }, en: { group: /,/g, decimal: "." } } as const;
const NUMBER = {
  da: /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
  en: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
} as const;

/** Returns the numbers that a text writes in digits, with "million" and "billion" worked in. */
export function numbersIn(text: string, language: Language): number[] {
  const { group, decimal } = GROUPED[language];
  const found = [...text.matchAll(NUMBER[language])].map((match) => {
    const value = Number(match[0].replaceAll(group, "").replace(decimal, "."));
    const after = text.slice(match.index + match[0].length);
    const scale = SCALES.find(({ word }) => word.test(after))?.factor ?? 1;
    return { value, scale, gap: /^(, | og | and | eller | or )\d/.test(after) };
  });
  // "54, 65 and 100 million": the word at the end counts for the whole row.
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const here = found[i];
    const next = found[i + 1];
    if (here?.gap === true && next !== undefined && next.scale > 1 && here.scale === 1 && here.value < 1000)
      here.scale = next.scale;
  }
  return found.map(({ value, scale }) => rounded(value * scale));
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * Returns every number that the references of a step are cited for in the dataset, and those of the record on screen.
 * A claim counts only if one of the step's references makes it.
 */
export function evidenceFor(dataset: Dataset, step: Step): ReadonlySet<number> {
  const cited = new Set(step.references);
  const { partner, stream, milestone, figure, project, year } = step.state;
  const selected = [partner, stream, milestone, figure, project];
  const numbers = new Set<number>(year === null ? [] : [year]);
  const onlyCited = (references: readonly unknown[]) => references.some((id) => cited.has(String(id)));
  const everything = () => true;
  const { partners, streams, milestones, impactFigures, projects, series } = dataset;
  for (const record of [...milestones, ...impactFigures, ...projects, ...series])
    collect(record, false, selected.includes(record.id) ? everything : onlyCited, numbers);
  // Partners and streams cite all that is known of them; what a single reference says stands in their claims.
  for (const record of [...partners, ...streams])
    if (selected.includes(record.id)) collect(record, true, everything, numbers);
    else collect(Object.values(record), false, onlyCited, numbers);
  for (const record of dataset.references)
    if (cited.has(record.id)) collect(record, true, everything, numbers);
  return numbers;
}

/** Adds the numbers of a value; those inside something with references of its own count as these decide. */
function collect(
  value: unknown,
  isCounted: boolean,
  counts: (references: readonly unknown[]) => boolean,
  numbers: Set<number>,
): void {
  if (typeof value === "number" && isCounted) numbers.add(rounded(value));
  if (typeof value === "string" && isCounted) for (const number of bareNumbers(value)) numbers.add(number);
  if (typeof value !== "object" || value === null) return;
  if (isText(value)) {
    const written = [...numbersIn(value.da, "da"), ...numbersIn(value.en, "en")];
    if (isCounted) for (const number of written) numbers.add(number);
    return;
  }
  const references: unknown = "references" in value ? value.references : null;
  const isCountedHere = Array.isArray(references) ? counts(references) : isCounted;
  for (const [key, inner] of Object.entries(value))
    if (!NO_FIGURES.includes(key)) collect(inner, isCountedHere, counts, numbers);
}

/** Names and places carry digits that are no figures. */
const NO_FIGURES = ["references", "id", "aliases", "sites", "lonLat"];

/** Dates and names: "2021-05-17" is three numbers. */
const bareNumbers = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

const isText = (value: object): value is { readonly da: string; readonly en: string } =>
  "da" in value && "en" in value;
