import type { Language } from "../lib/language.ts";
import { type Unit, UNITS } from "../lib/units.ts";
import { formatFor } from "./format.ts";

/** The units as they are read aloud, of more than one. */
const WORDS: Readonly<Record<Unit, Readonly<Record<Language, string>>>> = {
  "t/year": { da: "ton om året", en: "tonnes a year" },
  "t/h": { da: "ton i timen", en: "tonnes an hour" },
  "t/day": { da: "ton i døgnet", en: "tonnes a day" },
  t: { da: "ton", en: "tonnes" },
  "m3/year": { da: "kubikmeter om året", en: "cubic metres a year" },
  m3: { da: "kubikmeter", en: "cubic metres" },
  "l/year": { da: "liter om året", en: "litres a year" },
  "l/day": { da: "liter i døgnet", en: "litres a day" },
  l: { da: "liter", en: "litres" },
  "kg/year": { da: "kilo om året", en: "kilograms a year" },
  "MWh/year": { da: "megawatttimer om året", en: "megawatt-hours a year" },
  "GWh/year": { da: "gigawatttimer om året", en: "gigawatt-hours a year" },
  "kWh/year": { da: "kilowatttimer om året", en: "kilowatt-hours a year" },
  "TJ/year": { da: "terajoule om året", en: "terajoules a year" },
  MW: { da: "megawatt", en: "megawatts" },
  "m2/year": { da: "kvadratmeter om året", en: "square metres a year" },
  m2: { da: "kvadratmeter", en: "square metres" },
  km: { da: "kilometer", en: "kilometres" },
  "barrels/day": { da: "tønder i døgnet", en: "barrels a day" },
  PE: { da: "personækvivalenter", en: "population equivalents" },
  "%": { da: "procent", en: "per cent" },
  degC: { da: "grader", en: "degrees Celsius" },
  years: { da: "år", en: "years" },
  people: { da: "personer", en: "people" },
  "people/year": { da: "personer om året", en: "people a year" },
  employees: { da: "ansatte", en: "employees" },
  households: { da: "husstande", en: "households" },
  streams: { da: "strømme", en: "streams" },
  projects: { da: "projekter", en: "projects" },
  exchanges: { da: "udvekslinger", en: "exchanges" },
  agreements: { da: "aftaler", en: "agreements" },
  materials: { da: "materialer", en: "materials" },
  resources: { da: "ressourcer", en: "resources" },
  members: { da: "medlemmer", en: "members" },
  visits: { da: "besøg", en: "visits" },
  delegations: { da: "delegationer", en: "delegations" },
  countries: { da: "lande", en: "countries" },
  DKK: { da: "kroner", en: "Danish kroner" },
  "DKK/year": { da: "kroner om året", en: "Danish kroner a year" },
  EUR: { da: "euro", en: "euros" },
  "EUR/year": { da: "euro om året", en: "euros a year" },
  USD: { da: "dollar", en: "US dollars" },
  "USD/year": { da: "dollar om året", en: "US dollars a year" },
  SEK: { da: "svenske kroner", en: "Swedish kronor" },
};

const SCALES = [
  { from: 1e9, words: { da: "milliarder", en: "billion" } },
  { from: 1e6, words: { da: "millioner", en: "million" } },
] as const;
/** So few digits after the point are still read aloud. */
const READ_ALOUD = 2;

/** An amount as it is read aloud, cut so that its number can be set larger than its words. */
interface SpokenAmount {
  readonly number: string;
  readonly unit: string;
}

/**
 * Returns an amount or a range as it is read aloud: "150,000" "tonnes a year", "6" "million cubic metres a year",
 * "0.6–3.6" "million cubic metres a year". Digits that would be lost are kept: 2,845,917 stays as it is.
 */
export function sayInWords(
  value: number,
  upTo: number | null,
  { unit, language }: { readonly unit: Unit; readonly language: Language },
): SpokenAmount {
  const values = upTo === null ? [value] : [value, upTo];
  const scale = scaleOf(values);
  const { number } = formatFor(language);
  const words = WORDS[unit][language];
  return {
    number: values.map((one) => number(scale === undefined ? one : one / scale.from)).join("–"),
    unit: scale === undefined ? words : `${scale.words[language]} ${words}`,
  };
}

/** Returns the ticks of an axis in as few digits as they have, and what they count: "50", "100", in "million m³/year". */
export function sayAxis(
  ticks: readonly number[],
  { unit, language }: { readonly unit: Unit; readonly language: Language },
): { readonly ticks: readonly string[]; readonly unit: string } {
  const scale = scaleOf(ticks);
  const { number } = formatFor(language);
  const words = UNITS[unit][language];
  return {
    ticks: ticks.map((tick) => number(scale === undefined ? tick : tick / scale.from)),
    unit: scale === undefined ? words : `${scale.words[language]} ${words}`,
  };
}

/** What values are counted in; undefined where that is one by one. */
const scaleOf = (values: readonly number[]) =>
  SCALES.find(({ from }) => Math.max(...values) >= from && values.every((value) => isShort(value / from)));

const isShort = (value: number): boolean => Number(value.toFixed(READ_ALOUD)) === value;
