import * as v from "valibot";
import { SpanStatusSchema, StreamClaimSchema } from "./claim.ts";
import {
  AliasesSchema,
  ConfidenceSchema,
  filledListOf,
  IdSchema,
  IdsSchema,
  listOf,
  MomentSchema,
  NameTextSchema,
  OptionalTextSchema,
  ReferencesSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";

/** The three groups that the symbiosis itself uses. */
export const FamilySchema = v.picklist(["energy", "water", "material"]);
export type Family = v.InferOutput<typeof FamilySchema>;

/**
 * A time in which the stream was in one status. Spans are in order and do not overlap.
 *
 * `to` null, or of precision "unknown": no end is known. Until when it is shown as running follows from the claims.
 */
export const SpanSchema = v.strictObject({
  status: SpanStatusSchema,
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  note: OptionalTextSchema,
});
export type Span = v.InferOutput<typeof SpanSchema>;

/** One resource going from one donor to one receiver over a span of years. */
export const StreamSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  donor: IdSchema,
  receiver: IdSchema,
  /** Partners that hand it on between the two, in order (a utility's network, a trader). */
  via: IdsSchema,
  resource: NameTextSchema,
  family: FamilySchema,
  /** What it is, one or two neutral sentences. */
  description: TextSchema,
  spans: filledListOf(SpanSchema),
  claims: v.optional(listOf(StreamClaimSchema), []),
  /** What it replaces, in words ("groundwater"); null if no source says so. */
  replaces: v.nullable(TitleTextSchema),
  /** Who says what it replaces. */
  replacesReferences: IdsSchema,
  /** What its donor did with it before, or would do if nobody took it, in words ("flared"); null if no source says so. */
  otherwise: v.optional(
    v.nullable(v.strictObject({ text: TitleTextSchema, references: ReferencesSchema })),
    null,
  ),
  /** That it has ended though no source gives an end: what speaks for it, and from which year. */
  probablyEnded: v.optional(
    v.nullable(
      v.strictObject({
        /** Null: from the year after it was last documented. */
        from: v.optional(v.nullable(YearSchema), null),
        reason: TextSchema,
        references: ReferencesSchema,
      }),
    ),
    null,
  ),
  /** The stream that took its place. */
  successor: v.optional(v.nullable(IdSchema), null),
  /** What came after it, where sources say so: in words, and the streams that did, whoever gives them. */
  afterwards: v.optional(
    v.nullable(
      v.strictObject({
        text: TextSchema,
        streams: IdsSchema,
        inferred: v.optional(v.boolean(), false),
        references: ReferencesSchema,
      }),
    ),
    null,
  ),
  /** A word that streams of one resource share ("steam"), where their `resource` is worded differently. */
  resourceKind: v.optional(v.nullable(IdSchema), null),
  /** Streams of which at least one must run for this one to run. */
  needs: IdsSchema,
  /** What is not known, and why as far as that is known. */
  gaps: v.optional(
    listOf(
      v.strictObject({
        about: v.picklist([
          "start",
          "end",
          "status",
          "quantity",
          "donor",
          "receiver",
          "replaces",
          // What people ask and sources do not say: what is paid, who bears the costs, what is to come.
          "price",
          "costs",
          "forecast",
        ]),
        reason: TextSchema,
      }),
    ),
    [],
  ),
  confidence: ConfidenceSchema,
  references: ReferencesSchema,
  note: OptionalTextSchema,
  /** What could not be found or proved: for the evidence part of the record, never for the public sentence. */
  reservation: OptionalTextSchema,
});
export type Stream = v.InferOutput<typeof StreamSchema>;
