import { describe, expect, it } from "vitest";
import { BROKEN_EXAMPLES, FILE_CODES } from "../../../tests/fixtures/brokenDatasets.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { PROBLEM_CODES, pathText } from "../problem.ts";
import { PROBLEM_WORDS, sayProblem } from "./problemWords.ts";

describe("the words for problems", () => {
  it("are tried out on an example of every problem there can be", () => {
    const tried = new Set([...BROKEN_EXAMPLES.map(({ code }) => code), ...FILE_CODES]);
    expect(PROBLEM_CODES.filter((code) => !tried.has(code))).toEqual([]);
  });

  it("exist for every problem and for no other", () => {
    expect(Object.keys(PROBLEM_WORDS).toSorted()).toEqual([...PROBLEM_CODES].toSorted());
  });

  it("say something of their own for every problem, in each language", () => {
    for (const language of LANGUAGES) {
      const sentences = PROBLEM_CODES.map(
        (code) => sayProblem({ code, path: [], params: { found: "x", expected: "y" } }, language).what,
      );
      expect(new Set(sentences).size).toBe(PROBLEM_CODES.length);
    }
  });

  it("name the kind of value that is asked for in the reader's language", () => {
    const problem = { code: "wrong-type", path: [], params: { found: "x", expected: "number" } } as const;
    expect(sayProblem(problem, "da").mend).toBe("Skriv et tal, uden anførselstegn.");
    expect(sayProblem(problem, "en").mend).toBe("Write a number, without quotes.");
  });
});

describe("a path", () => {
  it.each([
    [[], ""],
    [["meta"], "meta"],
    [["streams", 12, "claims", 0, "unit"], "streams[12].claims[0].unit"],
  ])("%j is written as %j", (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
