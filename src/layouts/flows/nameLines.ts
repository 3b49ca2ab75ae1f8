import { splitInTwo } from "../geometry/splitInTwo.ts";

type Width = (text: string) => number;

/** Returns a name on one line, or on two where it is wider than `mostEm` and has a space. */
export const nameLines = (name: string, mostEm: number, em: Width): readonly string[] =>
  em(name) <= mostEm ? [name] : (splitInTwo(name, em) ?? [name]);

/** Returns the width of the widest line. */
export const widestLine = (lines: readonly string[], em: Width): number => Math.max(0, ...lines.map(em));
