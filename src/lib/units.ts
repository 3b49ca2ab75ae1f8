/**
 * The units that a figure may be given in, with their sign in both languages.
 * A closed list: an unknown unit is a mistake in the data, not a new unit. Figures are never
 * converted or added up across units.
 */
export const UNITS = {
  "t/year": { da: "t/år", en: "t/year" },
  "t/h": { da: "t/time", en: "t/hour" },
  "t/day": { da: "t/døgn", en: "t/day" },
  t: { da: "t", en: "t" },
  "m3/year": { da: "m³/år", en: "m³/year" },
  m3: { da: "m³", en: "m³" },
  "l/year": { da: "liter/år", en: "litres/year" },
  "l/day": { da: "liter/døgn", en: "litres/day" },
  l: { da: "liter", en: "litres" },
  "kg/year": { da: "kg/år", en: "kg/year" },
  "MWh/year": { da: "MWh/år", en: "MWh/year" },
  "GWh/year": { da: "GWh/år", en: "GWh/year" },
  "kWh/year": { da: "kWh/år", en: "kWh/year" },
  "TJ/year": { da: "TJ/år", en: "TJ/year" },
  MW: { da: "MW", en: "MW" },
  "m2/year": { da: "m²/år", en: "m²/year" },
  m2: { da: "m²", en: "m²" },
  km: { da: "km", en: "km" },
  "barrels/day": { da: "tønder/døgn", en: "barrels/day" },
  PE: { da: "PE", en: "PE" },
  "%": { da: "%", en: "%" },
  degC: { da: "°C", en: "°C" },
  years: { da: "år", en: "years" },
  people: { da: "personer", en: "people" },
  "people/year": { da: "personer/år", en: "people/year" },
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
  DKK: { da: "kr.", en: "DKK" },
  "DKK/year": { da: "kr./år", en: "DKK/year" },
  EUR: { da: "euro", en: "EUR" },
  "EUR/year": { da: "euro/år", en: "EUR/year" },
  USD: { da: "US-dollar", en: "USD" },
  "USD/year": { da: "US-dollar/år", en: "USD/year" },
  SEK: { da: "svenske kr.", en: "SEK" },
} as const satisfies Record<string, { da: string; en: string }>;

/** A key of {@link UNITS}. */
export type Unit = keyof typeof UNITS;

/** The unit keys as a non-empty list, for schemas and messages. */
export const UNIT_KEYS = Object.keys(UNITS) as [Unit, ...Unit[]];
