import type { Partner } from "../../dataset/schema/partner.ts";
import { formsOf, plain } from "./plain.ts";
import { wordsOf } from "./words.ts";

type Name = readonly (readonly string[])[];

/** Returns the forms of each word of a text. */
export const formsIn = (text: string): Name => wordsOf(text).map(formsOf);

/**
 * Returns every name that a partner has or had, in both languages: whole, short, without its owner, and as an old id. Names
 * have no endings, so each word has one form.
 */
export function namesOfPartner({ id, aliases, names }: Partner): Name[] {
  const texts = names.flatMap(({ name, short }) =>
    [name, ...(short === null ? [] : [short])].flatMap(({ da, en }) => [da, en]),
  );
  // "Asnæs Power Station (Ørsted)" is called Asnæs Power Station.
  const owned = texts.flatMap((text) => (text.includes("(") ? [text.slice(0, text.indexOf("("))] : []));
  return [...new Set([...texts, ...owned, id, ...aliases])].map((text) =>
    wordsOf(text).map((word) => [plain(word)]),
  );
}
