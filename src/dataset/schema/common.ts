import * as v from "valibot";
import { ENTRIES, LETTERS, LIMITS } from "./limits.ts";
import { plainText } from "./plainText.ts";

/** A number between two ends, both included; JSON's `1e999` reads as infinity and lies outside any. */
export const between = (
  { least, most }: { readonly least: number; readonly most: number },
  code = "out-of-range",
) => v.pipe(v.number(), v.minValue(least, code), v.maxValue(most, code));

/** A list that may be empty but is not endless. */
export const listOf = <const S extends v.GenericSchema>(item: S, most: number = ENTRIES.items) =>
  v.pipe(v.array(item), v.maxLength(most, "too-many"));

/** A list of at least one entry, or as many as told, and not endless. */
export const filledListOf = <const S extends v.GenericSchema>(
  item: S,
  most: number = ENTRIES.items,
  least = 1,
) => v.pipe(v.array(item), v.minLength(least, "empty-list"), v.maxLength(most, "too-many"));

/** Id of a record: lower-case words joined by hyphens; it never changes, old ids live on as aliases. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "id-form"),
  v.maxLength(LETTERS.id, "too-long"),
);

/** A text in Danish and English; both are complete, neither stands in for the other. */
const textOf = (mostLetters: number) =>
  v.strictObject({ da: plainText(mostLetters), en: plainText(mostLetters) });
/** What stands where there is little room. */
export const ShortTextSchema = textOf(LETTERS.short);
/** Names of partners, resources and places. */
export const NameTextSchema = textOf(LETTERS.name);
/** Titles and headlines. */
export const TitleTextSchema = textOf(LETTERS.title);
/** Sentences: descriptions, notes. */
export const TextSchema = textOf(LETTERS.prose);
export type Text = v.InferOutput<typeof TextSchema>;

/** A calendar year. The model knows integer years only. */
export const YearSchema = v.pipe(
  v.number(),
  v.integer("year-form"),
  v.minValue(LIMITS.year.least, "year-form"),
  v.maxValue(LIMITS.year.most, "year-form"),
);

/** A published value, in whatever unit. Where less than nothing makes no sense is known by the unit. */
export const AmountSchema = between(LIMITS.amount);

/** One or more reference ids: nothing in the dataset stands without a source. */
export const ReferencesSchema = v.pipe(
  v.array(IdSchema),
  v.minLength(1, "no-reference"),
  v.maxLength(ENTRIES.items, "too-many"),
);

export const AliasesSchema = v.optional(listOf(IdSchema), []);

/** Ids of other records; empty where there are none. */
export const IdsSchema = v.optional(listOf(IdSchema), []);

/** Text that may be missing because there is nothing to say; stored as null. */
export const OptionalTextSchema = v.optional(v.nullable(TextSchema), null);

/** How well something is supported; the scale of the fact pages. */
export const ConfidenceSchema = v.picklist(["high", "medium", "low"]);
export type Confidence = v.InferOutput<typeof ConfidenceSchema>;

/** How sharply a point in time is known. */
export const PrecisionSchema = v.picklist([
  "exact", // day or month is known, see `date`
  "year",
  "approximate",
  "before", // already so in this year; the true beginning is earlier and unknown
  "disputed", // sources differ; the claims say how
  "unknown", // for an end: last documented in this year
]);
export type Precision = v.InferOutput<typeof PrecisionSchema>;

/** Returns whether a date of the right form is in the calendar, which 30 February is not, and in the years of the format. */
function isInCalendar(date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (year < LIMITS.year.least || year > LIMITS.year.most) return false;
  const full = date.length === 7 ? `${date}-01` : date;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** `YYYY-MM` or `YYYY-MM-DD`. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, "date-form"),
  v.check(isInCalendar, "date-form"),
);

/** `YYYY-MM-DD`. */
export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "date-form"),
  v.check(isInCalendar, "date-form"),
);

/**
 * A point in time and how sharply it is known.
 *
 * `year` null with precision "unknown": nothing is known (say why in `reason`).
 * As the end of a span, precision "unknown" with a year means: last documented in that year, end not found.
 * `latest`: the other end of a range ("1980 or 1989", "2009–2010").
 */
export const MomentSchema = v.pipe(
  v.strictObject({
    year: v.nullable(YearSchema),
    precision: PrecisionSchema,
    date: v.optional(v.nullable(DateSchema), null),
    latest: v.optional(v.nullable(YearSchema), null),
    reason: OptionalTextSchema,
  }),
  v.check((m) => m.year !== null || m.precision === "unknown", "moment-no-year"),
  v.check((m) => (m.precision === "exact") === (m.date !== null), "moment-exact"),
  v.check((m) => m.date === null || m.year === Number(m.date.slice(0, 4)), "moment-date-year"),
  v.check((m) => m.latest === null || (m.year !== null && m.latest > m.year), "moment-latest"),
);
export type Moment = v.InferOutput<typeof MomentSchema>;

/** `[longitude, latitude]` in degrees, WGS84. */
export const LonLatSchema = v.pipe(
  v.tuple([
    between(LIMITS.longitude),
    between(LIMITS.latitude),
  ]),
  v.readonly(),
);
export type LonLat = v.InferOutput<typeof LonLatSchema>;

/** A web address that a reader can follow. */
export const AddressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?$/, "address-form"),
  v.maxLength(LETTERS.address, "too-long"),
);
