import type { Language } from "../../lib/language.ts";
import type { ThingKind } from "./thing.ts";

type InBoth<T> = Readonly<Record<Language, T>>;

/** A way to ask, and what it asks for. */
export interface QuestionPattern {
  /** Turns of phrase that ask so; they are not searched for themselves. */
  readonly phrases: InBoth<readonly string[]>;
  /** How much more things of a kind count then. */
  readonly kinds: Readonly<Partial<Record<ThingKind, number>>>;
  /** Whether it asks for what came in the place of something. */
  readonly asksReplaced?: boolean;
  /** Whether it asks how many there are, of things that are counted. */
  readonly asksCount?: boolean;
  /** Whether it asks how it all began. */
  readonly asksOrigin?: boolean;
  /** Whether it asks for a sum of money. */
  readonly asksCost?: boolean;
}

/** The language of questions: what people say around what they mean. It knows no town. */
export interface Vocabulary {
  /** Words that say nothing of what is meant. */
  readonly fillers: InBoth<readonly string[]>;
  /** Words that many things are called by, so that the word beside them decides. */
  readonly weak: InBoth<readonly string[]>;
  /** Words that may stand for the whole, and words for the whole. */
  readonly pronouns: InBoth<readonly string[]>;
  readonly whole: readonly string[];
  readonly questions: readonly QuestionPattern[];
  /** Words of one meaning. */
  readonly alike: readonly InBoth<readonly string[]>[];
  /** What people call what something is today, by the name under which things are kept: `ended`. */
  readonly states: Readonly<Record<string, InBoth<readonly string[]>>>;
}
