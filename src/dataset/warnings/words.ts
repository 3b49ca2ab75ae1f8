import type { Dataset } from "../schema/dataset.ts";
import type { WordRule } from "../schema/words.ts";
import { eachValue } from "./eachValue.ts";
import type { Warning } from "./warning.ts";

/** Returns where texts use another word than the dataset's word list has for the thing. */
export function findWordWarnings(dataset: Dataset, words: readonly WordRule[]): Warning[] {
  const rules = words.flatMap(({ language, write, not }) =>
    not.map((word) => ({ language, write, pattern: patternOf(word) })),
  );
  const warnings: Warning[] = [];
  eachValue(dataset, {
    string: (text, path) => {
      const language = path.at(-1);
      // A work has the title that it has.
      if (path[0] === "references" && path.includes("title")) return;
      for (const rule of rules) {
        if (rule.language !== language) continue;
        const found = rule.pattern.exec(text)?.[0];
        if (found !== undefined)
          warnings.push({ code: "word-choice", path: [...path], params: { found, write: rule.write } });
      }
    },
  });
  return warnings;
}

/** Returns what finds a word as a whole one, whatever the case of its first letter; `*` at its end is any ending. */
function patternOf(word: string): RegExp {
  const isOpen = word.endsWith("*");
  const [first = "", ...rest] = isOpen ? word.slice(0, -1) : word;
  const start = `[${escape(first.toLowerCase())}${escape(first.toUpperCase())}]`;
  const end = isOpen ? String.raw`\p{L}*` : String.raw`(?![\p{L}\d])`;
  return new RegExp(String.raw`(?<![\p{L}\d])` + start + escape(rest.join("")) + end, "u");
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
