import type { StreamState } from "../status.ts";
import type { Field, ThingKind } from "./thing.ts";

/** What a match in a field counts for. "pairs": neighbouring words of names as one, looked for as a whole only. */
export const FIELD_WEIGHTS: Readonly<Record<Field | "pairs", number>> = {
  title: 7,
  pairs: 6,
  names: 4,
  makes: 4,
  ends: 1,
  replaces: 1.5,
  about: 2.4,
  amounts: 3,
  facts: 2.5,
  text: 0.8,
};

/** How much a kind of thing counts where nothing else decides: what is shown on the map first, sources last. */
export const KIND_WEIGHTS: Readonly<Record<ThingKind, number>> = {
  partner: 1.5,
  stream: 1.5,
  figure: 1,
  project: 0.75,
  milestone: 0.5,
  step: 0.35,
  reference: 0.25,
};

/** What the ways in which a word is found count, beside the word itself in some form. */
export const WAYS = {
  /** The beginning of a longer word, a head of a compound ("gas" in "overskudsgas"), a word with a slip in it. */
  prefix: 0.55,
  head: 0.6,
  slip: 0.6,
  /** Another word for it, the parts of a compound that few have written, two words side by side in a name. */
  otherWord: 0.74,
  parts: 0.9,
  sideBySide: 1.6,
  /** What a thing is today, where a query says so: "planned". */
  fact: 3.2,
  /** A word that is said of many things, such as "factory". */
  weakWord: 0.35,
};

/** What things count among their kind. */
export const AMONG = {
  /** Who is only at the other end of a stream. */
  outside: 0.75,
  /** A result of the whole. */
  ofTheWhole: 1.5,
  /** A partner who is or was called what was asked for. */
  calledSo: 2.2,
  planned: 0.85,
  /** What is of the past; where a query asks for what came instead of something, much less. */
  over: 0.78,
  overWhenReplaced: 0.15,
};

/** What counts more because a question asks for it. */
export const ASKED = { replaces: 8, count: 2, cost: 2, origin: 4 };

/** Returns what a state counts: what goes on today comes before what is planned, and that before what is over. */
export const weightOfState = (state: StreamState): number =>
  state === "planned" || state === "planned-overdue" ? AMONG.planned : 1;
