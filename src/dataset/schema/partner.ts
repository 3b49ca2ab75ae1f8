import * as v from "valibot";
import { FigureClaimSchema } from "./claim.ts";
import {
  AddressSchema,
  AliasesSchema,
  between,
  filledListOf,
  IdSchema,
  IdsSchema,
  listOf,
  LonLatSchema,
  MomentSchema,
  NameTextSchema,
  OptionalTextSchema,
  ReferencesSchema,
  ShortTextSchema,
  TextSchema,
  TitleTextSchema,
} from "./common.ts";
import { LIMITS } from "./limits.ts";
import { LineSchema } from "./plainText.ts";

/** A name and the time it was in use; names follow each other and the last one has no end. */
export const PartnerNameSchema = v.strictObject({
  name: NameTextSchema,
  /** For map and diagram, where the full name is too long; null means the full name is short enough. */
  short: v.optional(v.nullable(ShortTextSchema), null),
  from: v.nullable(MomentSchema),
  to: v.optional(v.nullable(MomentSchema), null),
  /** What brought it, where a source says so: another name only, another owner, or two that became one. */
  change: v.optional(v.nullable(v.picklist(["name", "owner", "merger"])), null),
  /** The dated event that brought it. */
  milestone: v.optional(v.nullable(IdSchema), null),
  references: ReferencesSchema,
  note: OptionalTextSchema,
});

/** A time in which the organisation belonged to the association. */
export const MembershipSchema = v.strictObject({
  as: v.picklist(["member", "associate"]),
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  references: ReferencesSchema,
  note: OptionalTextSchema,
});

/** What it did in the network besides giving and taking streams: building, owning, running the secretariat. */
export const RoleSchema = v.strictObject({
  what: TitleTextSchema,
  from: MomentSchema,
  to: v.optional(v.nullable(MomentSchema), null),
  references: ReferencesSchema,
});

/** That some of what a partner takes, or hands on, becomes some of what it gives. */
export const TransformationSchema = v.strictObject({
  /** Streams that come in. */
  from: filledListOf(IdSchema),
  /** Streams that go out. */
  to: filledListOf(IdSchema),
  /** What happens, in a few words ("flue gas is washed with lime, which becomes gypsum"). */
  what: TitleTextSchema,
  /** That things which are no stream here go into it too, so that it may go on without those named. */
  others: v.optional(v.boolean(), true),
  /** True when it is our reading, not the source's words. */
  inferred: v.optional(v.boolean(), false),
  references: ReferencesSchema,
});
export type Transformation = v.InferOutput<typeof TransformationSchema>;

/** A place of a partner. Coordinates are null where none is published; then it is listed without a point. */
export const SiteSchema = v.strictObject({
  name: v.optional(v.nullable(NameTextSchema), null),
  lonLat: v.nullable(LonLatSchema),
  /** "exact": published point of the site; "address": of its address or neighbour; "approximate": our estimate. */
  accuracy: v.picklist(["exact", "address", "approximate", "none"]),
  /** Radius of the error in metres; null when there is no point. */
  errorMeters: v.nullable(between(LIMITS.errorMeters)),
  address: v.optional(LineSchema, null),
  references: ReferencesSchema,
  note: OptionalTextSchema,
});

/** An organisation, or a group such as farmers, that gives or takes streams. */
export const PartnerSchema = v.strictObject({
  id: IdSchema,
  aliases: AliasesSchema,
  /** What it is to the association at the dataset's as-of date. */
  kind: v.picklist(["member", "associate", "former", "external"]),
  /** Order of importance for labels when space is short: 1 first. */
  rank: v.pipe(
    v.number(),
    v.integer("out-of-range"),
    v.minValue(1, "out-of-range"),
    v.maxValue(9, "out-of-range"),
  ),
  names: filledListOf(PartnerNameSchema),
  /** What it is, one or two neutral sentences. */
  description: TextSchema,
  /** What it makes or does, a few words for the map ("insulin", "steam, heat, power"). */
  makes: NameTextSchema,
  /** First year of its operation in the place, where known. */
  from: MomentSchema,
  /** End of its operation; null while it goes on. */
  to: v.optional(v.nullable(MomentSchema), null),
  memberships: v.optional(listOf(MembershipSchema), []),
  roles: v.optional(listOf(RoleSchema), []),
  /** Its own address on the web. */
  web: v.optional(v.nullable(AddressSchema), null),
  /** The first site is where streams begin and end; null means no place, drawn at the edge of the map. */
  sites: v.optional(listOf(SiteSchema), []),
  /** Why there is no site, where there is none. */
  noSite: OptionalTextSchema,
  /** For partners without a place or far away: where their streams leave the map. */
  gate: v.optional(
    v.nullable(
      v.strictObject({
        label: NameTextSchema,
        /** Compass direction in degrees, clockwise from north; null where it has none ("farms on Zealand"). */
        bearing: v.nullable(between({ least: 0, most: 360 })),
      }),
    ),
    null,
  ),
  /** Organisations that carried on from this one (a split or a merger). */
  successors: IdsSchema,
  /** What becomes of what here; only what a source says, or what is marked as our reading. */
  transformations: v.optional(listOf(TransformationSchema), []),
  /** Published figures about it: employees, capacity. */
  figures: v.optional(listOf(FigureClaimSchema), []),
  references: ReferencesSchema,
  note: OptionalTextSchema,
  /** What could not be found or proved: for the evidence part of the record, never for the public sentence. */
  reservation: OptionalTextSchema,
});
export type Partner = v.InferOutput<typeof PartnerSchema>;
export type Site = v.InferOutput<typeof SiteSchema>;
export type Membership = v.InferOutput<typeof MembershipSchema>;
export type PartnerName = v.InferOutput<typeof PartnerNameSchema>;
