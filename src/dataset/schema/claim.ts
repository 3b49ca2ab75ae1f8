import * as v from "valibot";
import { UNIT_KEYS } from "../../lib/units.ts";
import {
  DateSchema,
  AmountSchema,
  filledListOf,
  IdSchema,
  OptionalTextSchema,
  PrecisionSchema,
  ReferencesSchema,
  ShortTextSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";

const words = {
  /** What exactly is counted, when it is not plainly the resource of the stream or what the title says. */
  measure: v.optional(v.nullable(TitleTextSchema), null),
  /** How the figure was found, in the words of the reference; null if none is given. */
  method: OptionalTextSchema,
  /** What the same references liken the amount to ("the gas of 5,000 homes"); null if they do not. Never worked out by us. */
  equivalent: v.optional(v.nullable(TitleTextSchema), null),
};

const claimed = {
  references: ReferencesSchema,
  /** The claim that the atlas follows where several disagree; all are shown. */
  preferred: v.optional(v.boolean(), false),
  /** True when no source says it in these words but it follows from what sources say. */
  inferred: v.optional(v.boolean(), false),
  note: OptionalTextSchema,
};

/** "This reference says that it began (or ended) then." */
const timeClaim = <const About extends "start" | "end">(about: About) =>
  v.strictObject({
    about: v.literal(about),
    year: v.nullable(YearSchema),
    precision: PrecisionSchema,
    date: v.optional(v.nullable(DateSchema), null),
    latest: v.optional(v.nullable(YearSchema), null),
    ...claimed,
  });
export const StartClaimSchema = timeClaim("start");
export const EndClaimSchema = timeClaim("end");

/** What a stream was in a stated year. */
export const SpanStatusSchema = v.picklist(["running", "planned", "pilot", "unconfirmed"]);
export type SpanStatus = v.InferOutput<typeof SpanStatusSchema>;

/** "This reference says that in this year it was running, planned …". */
export const StatusClaimSchema = v.strictObject({
  about: v.literal("status"),
  status: v.picklist([...SpanStatusSchema.options, "ended"]),
  year: v.nullable(YearSchema),
  ...claimed,
});

/** On what ground a figure rests. */
export const BasisSchema = v.picklist([
  "reported", // stated as what happened
  "measured", // metered or verified by an authority
  "calculated", // by us, from what sources say
  "design", // capacity of a plant
  "plan", // expected before it happened
  "permit", // what is allowed, not what was used
], "basis-form");
export type Basis = v.InferOutput<typeof BasisSchema>;

/** A time known only roughly: "about 2010–2012", or in words of its own, "the mid-1990s". */
export const PeriodSchema = v.pipe(
  v.strictObject({
    from: YearSchema,
    to: YearSchema,
    /** How the time is said where years alone would sound too sharp; fits after "for". */
    text: v.optional(v.nullable(ShortTextSchema), null),
  }),
  v.check(({ from, to }) => from <= to, "period-order"),
);
export type Period = v.InferOutput<typeof PeriodSchema>;

const figure = {
  /** Null where it is not published; then `note` says what is known. */
  value: v.nullable(AmountSchema),
  /** Upper end where a range is published; `value` is then the lower end. */
  upTo: v.optional(v.nullable(AmountSchema), null),
  qualifier: v.optional(
    v.nullable(v.picklist(["about", "more-than", "at-least", "at-most", "almost"])),
    null,
  ),
  unit: v.picklist(UNIT_KEYS, "unknown-unit"),
  /** The year the figure refers to; null if it is known only roughly, or only the year of publication. */
  referenceYear: v.nullable(YearSchema),
  /** Last year, where the figure refers to several. */
  referenceYearTo: v.optional(v.nullable(YearSchema), null),
  /** When the figure refers to, where that is known only roughly; `referenceYear` is then null. */
  referencePeriod: v.optional(v.nullable(PeriodSchema), null),
  publishedYear: v.optional(v.nullable(YearSchema), null),
  /** When it was published, where that is known only roughly; `publishedYear` is then null. */
  publishedPeriod: v.optional(v.nullable(PeriodSchema), null),
  basis: v.optional(BasisSchema, "reported"),
};

/**
 * What a quantity counts: the resource of this stream; several streams together, of which this is one; or another thing
 * (money, households, a temperature, what was saved).
 */
export const CoversSchema = v.union(
  [
    v.picklist(["stream", "other"]),
    v.strictObject({
      streams: filledListOf(IdSchema),
      /** Whether the count holds more besides that is no stream of this dataset. */
      others: v.optional(v.boolean(), false),
    }),
  ],
  "covers-form",
);
export type Covers = v.InferOutput<typeof CoversSchema>;

/** A published figure that stands in several records, written once: what it is, wherever it is used. */
export const SharedFigureSchema = v.strictObject({
  id: IdSchema,
  ...figure,
  references: claimed.references,
  inferred: claimed.inferred,
  note: claimed.note,
  ...words,
});
export type SharedFigure = v.InferOutput<typeof SharedFigureSchema>;

/** What a record adds where it uses a shared figure: its own words, where those of the figure do not fit there. */
const use = {
  figure: IdSchema,
  preferred: claimed.preferred,
  measure: v.optional(v.nullable(TitleTextSchema)),
  method: v.optional(v.nullable(TextSchema)),
  note: v.optional(v.nullable(TextSchema)),
};
/** A shared figure as a keeper names it in a partner, a result or a project; `withFigures` puts the figure in its place. */
export const FigureUseSchema = v.strictObject(use);
/** The same among the claims of a stream, which says what it covers there. */
export const QuantityUseSchema = v.strictObject({
  about: v.literal("quantity"),
  covers: v.optional(v.nullable(CoversSchema)),
  ...use,
});

const shared = {
  /** The shared figure that it is, where it is one; all that follows is then that figure's. */
  figure: v.optional(v.nullable(IdSchema), null),
  ...figure,
};

/** A published amount of a stream, as one reference states it. */
export const QuantityClaimSchema = v.strictObject({
  about: v.literal("quantity"),
  /** Null where it is not said; then it is the stream itself, unless `measure` names something. */
  covers: v.optional(v.nullable(CoversSchema), null),
  ...shared,
  ...claimed,
  ...words,
});
export type QuantityClaim = v.InferOutput<typeof QuantityClaimSchema>;

/** A published figure about the whole symbiosis, a partner or a project, as one reference states it. */
export const FigureClaimSchema = v.strictObject({ ...shared, ...claimed, ...words });
export type FigureClaim = v.InferOutput<typeof FigureClaimSchema>;

/** A figure of a project; one of them may be its budget. */
export const ProjectFigureSchema = v.strictObject({
  ...FigureClaimSchema.entries,
  budget: v.optional(v.boolean(), false),
});

/** Any claim about a stream. */
export const StreamClaimSchema = v.variant("about", [
  StartClaimSchema,
  EndClaimSchema,
  StatusClaimSchema,
  QuantityClaimSchema,
]);
export type StreamClaim = v.InferOutput<typeof StreamClaimSchema>;
export type TimeClaim = Extract<StreamClaim, { about: "start" | "end" }>;
export type StatusClaim = Extract<StreamClaim, { about: "status" }>;
