import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { Text } from "../../dataset/schema/common.ts";
import type { Selection } from "../selection.ts";
import type { StreamState } from "../status.ts";

/** What may be found: all that can be selected, what is cited, and the steps of tours. */
export type ThingKind = Selection["kind"] | "reference" | "step";

/** Where a thing is: what to select, or the reference, or the tour and its step. */
export type Target =
  | Selection
  | { readonly kind: "reference"; readonly id: string }
  | { readonly kind: "step"; readonly tour: string; readonly id: string };

/** Where in a record words stand; how much they weigh there is known by the field. */
export const FIELDS = [
  "title",
  "names",
  "makes",
  "ends",
  "replaces",
  "about",
  "amounts",
  "facts",
  "text",
] as const;
export type Field = (typeof FIELDS)[number];

/** Why a passage is worth showing, where that is not plain from its words. */
export type Role = "former-name" | "replaces" | "amount" | "text";

/** What of a published figure is needed to find and to say it. */
export type Counted = Pick<
  FigureClaim,
  | "value"
  | "upTo"
  | "qualifier"
  | "unit"
  | "measure"
  | "method"
  | "note"
  | "referenceYear"
  | "referenceYearTo"
  | "referencePeriod"
  | "publishedYear"
  | "publishedPeriod"
>;

/** A piece of a record that can be shown as what matched. */
export interface Passage {
  readonly field: Field;
  readonly role: Role;
  readonly text: Text;
  /** The years of a name. */
  readonly years?: readonly [from: number | null, to: number | null];
  /** The figure that its text, in which words are looked for, was made of. */
  readonly claim?: Counted;
}

/** One thing that the search may find. */
export interface Thing {
  /** `stream x`, `step tour/x`. */
  readonly key: string;
  readonly target: Target;
  /** What is shown. */
  readonly title: Text;
  /** Everything that was ever its name, an old id among them; not all of it can be shown. */
  readonly names: readonly string[];
  readonly passages: readonly Passage[];
  /** The terms with which the names of a partner and of its owners begin. */
  readonly begins: ReadonlySet<string>;
  /** The names of a partner, and of what a stream carries: the forms of each word. */
  readonly called: readonly (readonly (readonly string[])[])[];
  /** What puts it first among those of its kind that are called so, compared in turn: the more the better. */
  readonly standing: readonly number[];
  /** Terms of the index that are no words: `=ended`, and the years in which something happens to it. */
  readonly facts: readonly string[];
  /** What a stream is at the end of the dataset's years; null for all else. */
  readonly state: StreamState | null;
  /** Whether it is of the past: what goes on today comes first. */
  readonly isOver: boolean;
  /** What it counts among its kind: who is only at the other end of a stream counts less than a member. */
  readonly weight: number;
  /** A kind within its kind that questions ask for: counts, sums of money. */
  readonly isCount: boolean;
  readonly isCost: boolean;
  /** The first milestone of the network itself. */
  readonly isOrigin: boolean;
}

/** Returns the word for a target in keys and tests. */
export const keyOf = (target: Target): string =>
  target.kind === "step" ? `step ${target.tour}/${target.id}` : `${target.kind} ${target.id}`;
