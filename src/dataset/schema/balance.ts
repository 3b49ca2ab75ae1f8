import * as v from "valibot";
import { UNIT_KEYS } from "../../lib/units.ts";
import {
  filledListOf,
  IdSchema,
  IdsSchema,
  listOf,
  NameTextSchema,
  OptionalTextSchema,
  ShortTextSchema,
  TextSchema,
  TitleTextSchema,
  YearSchema,
} from "./common.ts";
import { FamilySchema } from "./stream.ts";

/**
 * Where a balance takes a value from, by id: never the value itself, which stands where its source does. A yearly series;
 * a stream, which means its own amount of the year; a shared figure of the year.
 */
export const TermSchema = v.union(
  [
    v.strictObject({ series: IdSchema }),
    v.strictObject({ stream: IdSchema }),
    v.strictObject({ figure: IdSchema }),
  ],
  "term-form",
);
export type Term = v.InferOutput<typeof TermSchema>;

/** A plant, a fuel, a net: where links meet. */
export const BalanceNodeSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    /** Its name; null where it is that of the partner. */
    name: v.optional(v.nullable(NameTextSchema), null),
    /** The partner that it is, or is a part of. */
    partner: v.optional(v.nullable(IdSchema), null),
    /** Whether what goes in and what comes out are two counts of one thing, so that their difference says how well they agree. */
    agrees: v.optional(v.boolean(), false),
  }),
  v.check(({ name, partner }) => name !== null || partner !== null, "node-nameless"),
);
export type BalanceNode = v.InferOutput<typeof BalanceNodeSchema>;

/** A band from one node to another, as wide as its value of the year. */
export const BalanceLinkSchema = v.strictObject({
  id: IdSchema,
  from: IdSchema,
  to: IdSchema,
  /** What flows, and by which count where there are several. */
  name: TitleTextSchema,
  /** The value: the sum of these … */
  plus: filledListOf(TermSchema),
  /** … less the sum of these. More than one term of both makes it computed. */
  minus: v.optional(listOf(TermSchema), []),
  /** First and last year in which it is drawn, where it is not all of the balance's. */
  since: v.optional(v.nullable(YearSchema), null),
  until: v.optional(v.nullable(YearSchema), null),
  /** The streams that it counts; several are a bundle whose split is not published, none is the ground of the picture. */
  streams: IdsSchema,
  /** What in it is our reading, not the words of the references; null if nothing. */
  inferred: OptionalTextSchema,
  note: OptionalTextSchema,
});
export type BalanceLink = v.InferOutput<typeof BalanceLinkSchema>;

/** A picture to scale: what goes into plants and what comes out, year by year, all of it in one unit. */
export const BalanceSchema = v.strictObject({
  id: IdSchema,
  /** A word or two, where one picture is chosen among several. */
  name: ShortTextSchema,
  title: TitleTextSchema,
  /** What one sees, which count it is, and what is left out. */
  description: TextSchema,
  family: FamilySchema,
  unit: v.picklist(UNIT_KEYS, "unknown-unit"),
  from: YearSchema,
  to: YearSchema,
  /** In order from top to bottom. */
  nodes: filledListOf(BalanceNodeSchema),
  links: filledListOf(BalanceLinkSchema),
  /** Streams that come and go with what is drawn and have no amount in its unit; named beside the picture. */
  beside: IdsSchema,
});
export type Balance = v.InferOutput<typeof BalanceSchema>;
