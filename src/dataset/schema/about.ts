import * as v from "valibot";
import {
  AddressSchema,
  filledListOf,
  IdSchema,
  IdsSchema,
  listOf,
  OptionalTextSchema,
  ReferencesSchema,
  TextSchema,
  TitleTextSchema,
} from "./common.ts";
import { LETTERS } from "./limits.ts";
import { plainText } from "./plainText.ts";

/** What the symbiosis says of itself: a sentence or two, or a goal with its parts. */
export const StatementSchema = v.strictObject({
  title: v.optional(v.nullable(TitleTextSchema), null),
  text: TextSchema,
  /** What it consists of, one line each. */
  parts: v.optional(listOf(TitleTextSchema), []),
  references: ReferencesSchema,
  /** What could not be found or proved. */
  reservation: OptionalTextSchema,
});
export type Statement = v.InferOutput<typeof StatementSchema>;

/** Statements under one heading, such as vision, goals or recognition. */
export const AboutSectionSchema = v.strictObject({
  id: IdSchema,
  title: TitleTextSchema,
  statements: filledListOf(StatementSchema),
});
export type AboutSection = v.InferOutput<typeof AboutSectionSchema>;

/** A published result that the page shows, and what stands beside the claim that the atlas follows. */
export const AboutFigureSchema = v.strictObject({
  figure: IdSchema,
  /** References whose claims are shown too, each with its year. */
  besides: IdsSchema,
});
export type AboutFigure = v.InferOutput<typeof AboutFigureSchema>;

const PersonSchema = v.strictObject({
  name: plainText(LETTERS.name),
  office: TitleTextSchema,
});

/** People who hold or held an office, on an occasion or in the association. */
export const PeopleSchema = v.strictObject({
  id: IdSchema,
  title: TitleTextSchema,
  people: filledListOf(PersonSchema),
  references: ReferencesSchema,
  note: OptionalTextSchema,
});
export type People = v.InferOutput<typeof PeopleSchema>;

/** Where the association can be reached: its own address, never a person's. */
export const ContactSchema = v.strictObject({
  email: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, "email-form"),
        v.maxLength(LETTERS.title, "too-long"),
      ),
    ),
    null,
  ),
  web: v.optional(v.nullable(AddressSchema), null),
  references: ReferencesSchema,
});

/** The page about the symbiosis itself; a dataset without one has no such page. */
export const AboutSchema = v.strictObject({
  /** Its vision or motto, in a sentence. */
  lead: TextSchema,
  references: ReferencesSchema,
  sections: filledListOf(AboutSectionSchema),
  figures: v.optional(listOf(AboutFigureSchema), []),
  people: v.optional(listOf(PeopleSchema), []),
  contact: v.optional(v.nullable(ContactSchema), null),
});
export type About = v.InferOutput<typeof AboutSchema>;
