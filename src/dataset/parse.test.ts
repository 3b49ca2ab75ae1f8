import { describe, expect, it } from "vitest";
import { BROKEN_EXAMPLES, withValue } from "../../tests/fixtures/brokenDatasets.ts";
import { SMALL_DATASET } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "./parse.ts";
import { pathText, type Problem } from "./problem.ts";
import { sayProblem } from "./words/problemWords.ts";

function problemsOf(input: unknown): readonly Problem[] {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems;
}

describe("a dataset in order", () => {
  it("is read with nothing to complain about", () => {
    expect(problemsOf(SMALL_DATASET)).toEqual([]);
  });

  it("has what was left out filled in, so that nobody has to ask whether it is there", () => {
    const result = parseDataset(SMALL_DATASET);
    expect(result.ok && result.dataset.streams[1]).toMatchObject({ via: [], aliases: [], successor: null });
  });

  it("is read again from its own output, so that a bundled dataset is as good as its files", () => {
    const once = parseDataset(SMALL_DATASET);
    const twice = parseDataset(once.ok ? JSON.parse(JSON.stringify(once.dataset)) : null);
    expect(twice).toEqual(once);
  });
});

describe("a dataset with one mistake", () => {
  it.each(BROKEN_EXAMPLES.map((example) => [`${example.code} at ${example.path}`, example] as const))(
    "is refused for %s",
    (_, { at, value, code, path, mentions }) => {
      const problems = problemsOf(withValue(at, value));
      expect(problems.map((p) => `${p.code} ${pathText(p.path)}`)).toContain(`${code} ${path}`);
      const problem = problems.find((p) => p.code === code && pathText(p.path) === path);
      const da = sayProblem(problem!, "da");
      const en = sayProblem(problem!, "en");
      for (const words of mentions) {
        expect(da.what).toMatch(asPattern(words));
        expect(en.what).toMatch(asPattern(words));
      }
      expect(da.what).not.toBe(en.what);
      expect(da.mend).not.toBe(en.mend);
      for (const sentence of [da.what, da.mend, en.what, en.mend]) {
        expect(sentence).toMatch(/^[^a-z].*[.]$/);
        expect(sentence).not.toMatch(/undefined|\[object|“”/);
      }
    },
  );

  it("is not buried under what follows from it", () => {
    for (const { at, value, code } of BROKEN_EXAMPLES)
      expect(problemsOf(withValue(at, value)).length, `problems of ${code}`).toBeLessThanOrEqual(4);
  });

  it("is named once, also when two rules find it", () => {
    const itself = withValue(["streams", 2, "receiver"], "mill");
    Object.assign(itself, { milestones: [] });
    const early = structuredClone(itself);
    const spans = [{ status: "running", from: { year: 1960, precision: "year" } }];
    Object.assign((early["streams"] as object[])[2] ?? {}, { spans });
    expect(problemsOf(early).map((p) => p.code)).toEqual(["before-partner", "same-ends"]);
  });

  it("is named together with every other mistake, not one by one", () => {
    const broken = withValue(["streams", 0, "family"], "gold");
    Object.assign(broken, { references: "none" });
    expect(problemsOf(broken).map((p) => pathText(p.path))).toEqual(["streams[0].family", "references"]);
  });
});

/** `a|b` stands for either; everything else is meant literally. */
function asPattern(words: string): RegExp {
  const either = words.split("|").map((word) => word.replaceAll(/[.*+?^${}()[\]\\]/g, String.raw`\$&`));
  return new RegExp(either.join("|"));
}

describe("hostile input", () => {
  it.each([
    ["null", null],
    ["nothing", undefined],
    ["a list", []],
    ["a text", "dataset"],
    ["a number", 1],
    ["an empty object", {}],
    ["a function", () => 1],
    ["a big integer", 10n],
    ["a version that is an object", { formatVersion: {} }],
  ])("is refused without being thrown at anybody: %s", (_, input) => {
    const problems = problemsOf(input);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(sayProblem(problem, "en").what).not.toContain("“”");
  });

  it("that goes round in a circle is refused", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(problemsOf(withValue(["meta", "title"], [circle])).length).toBeGreaterThan(0);
  });

  it("that is nested without end is refused", () => {
    let deep: unknown = [];
    for (let i = 0; i < 50_000; i++) deep = [deep];
    const [problem] = problemsOf(withValue(["streams", 0, "family"], deep));
    expect(sayProblem(problem!, "en").what).toContain("“[…]”");
  });

  it("that is endlessly long is quoted in short", () => {
    const [problem] = problemsOf(withValue(["streams", 0, "family"], "x".repeat(1_000_000)));
    expect(sayProblem(problem!, "en").what.length).toBeLessThan(200);
  });

  it("under the key __proto__ changes no other object and does not come through", () => {
    const broken: unknown = JSON.parse(
      JSON.stringify(SMALL_DATASET).replace(
        '"formatVersion"',
        '"__proto__":{"polluted":true},"formatVersion"',
      ),
    );
    const result = parseDataset(broken);
    expect("polluted" in {}).toBe(false);
    expect(result.ok && "polluted" in result.dataset).toBe(false);
  });

  it("in the form of HTML stays the text that it is", () => {
    const html = '<img src=x onerror="alert(1)">';
    const result = parseDataset(withValue(["streams", 0, "resource"], { da: html, en: html }));
    expect(result.ok && result.dataset.streams[0]?.resource.en).toBe(html);
  });

  it("with letters from right to left is set apart from the line it will stand in, once", () => {
    const name = "شركة البخار";
    const result = parseDataset(withValue(["partners", 1, "names", 0, "name"], { da: name, en: "Mill" }));
    const isolated = `\u2068${name}\u2069`;
    expect(result.ok && result.dataset.partners[1]?.names[0]?.name).toEqual({ da: isolated, en: "Mill" });
    const again = parseDataset(result.ok ? JSON.parse(JSON.stringify(result.dataset)) : null);
    expect(again).toEqual(result);
  });

  it("with the letters of any living language is taken as it is", () => {
    for (const text of [
      "Škoda Genève Weiß Łódź",
      "東京ガス",
      "🏭 dampværk 👩‍🔧",
      "CO₂ → fjernvarme\nog mere",
    ]) {
      const result = parseDataset(withValue(["streams", 0, "description"], { da: text, en: text }));
      expect(result.ok && result.dataset.streams[0]?.description.da).toBe(text);
    }
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", " https://example.org", "ftp://x"])(
    "cannot become a link: %s",
    (url) => {
      expect(problemsOf(withValue(["references", 0, "url"], url))[0]?.code).toBe("address-form");
      expect(problemsOf(withValue(["references", 0, "otherUrls"], [url]))[0]?.code).toBe("address-form");
    },
  );
});
