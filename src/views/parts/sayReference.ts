import type { Text } from "../../dataset/schema/common.ts";
import type { Reference } from "../../dataset/schema/story.ts";

/** Returns the year of a reference and what is said about it; the note alone where it names the year itself. */
export function sayReferenceYear(
  { year, yearNote }: Pick<Reference, "year" | "yearNote">,
  say: (text: Text) => string,
): string | null {
  if (yearNote === null) return year === null ? null : String(year);
  const note = say(yearNote);
  return year === null || note.includes(String(year)) ? note : `${year} (${note})`;
}

/** Returns who says so: publisher, else author or title. */
export const sayPublisher = (reference: Reference, say: (text: Text) => string): string =>
  reference.publisher ?? reference.author ?? say(reference.title);

/** Returns who says so and when, short enough to read aloud: publisher, else author or title, and the year. */
export function sayOrigin(reference: Reference, say: (text: Text) => string): string {
  const who = sayPublisher(reference, say);
  const year = sayReferenceYear(reference, say);
  return year === null ? who : `${who}, ${year}`;
}
