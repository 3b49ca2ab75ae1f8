import { pathText } from "../../src/dataset/problem.ts";
import type { Language } from "../../src/lib/language.ts";

/** Something to tell the keeper: where, of what kind, what it is and what to do about it. */
export interface Finding {
  readonly file: string;
  /** Keys inside the file. */
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly what: string;
  readonly mend: string;
}

/** So many of one kind are told in full; of more, so many places are named and the rest counted. */
const TOLD = 5;

const WORDS = {
  en: { at: "at", wrong: "wrong", mend: "mend", more: (n: number) => `… and ${n} more of this kind` },
  da: { at: "ved", wrong: "fejl", mend: "ret", more: (n: number) => `… og ${n} mere af samme slags` },
} as const satisfies Record<Language, object>;

/**
 * Returns findings as a page of text, in the order in which their kinds first appear; a kind with many of them names the
 * first few and counts the others.
 * @param label what stands before what is found: wrong, unless it is only odd
 */
export function sayFindings(findings: readonly Finding[], language: Language, label?: string): string {
  const t = WORDS[language];
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind === undefined) kinds.set(finding.code, [finding]);
    else kind.push(finding);
  }
  const blocks = [...kinds.values()].flatMap((all) => {
    const told = all.slice(0, TOLD).map(({ file, path, what, mend }) => {
      const place = path.length > 0 ? `  ${t.at} ${pathText(path)}\n` : "";
      return `${file}\n${place}  ${label ?? t.wrong}: ${what}\n  ${t.mend}:  ${mend}`;
    });
    return all.length > TOLD ? [...told, t.more(all.length - TOLD)] : told;
  });
  return blocks.join("\n\n");
}
