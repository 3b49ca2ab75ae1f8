import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../tests/fixtures/smallTour.ts";
import { checkTour, parseTour, stepOfProblem } from "./parseTour.ts";

const dataset = smallDataset();
const problemsOf = (input: unknown) => {
  const parsed = checkTour(input, dataset);
  return parsed.ok ? [] : parsed.problems.map((p) => [p.code, p.path.join("."), stepOfProblem(p)]);
};
const state = step("x").state;

describe("a tour", () => {
  it("passes when all is well, with or without the address of its schema", () => {
    expect(problemsOf(smallTour())).toEqual([]);
    expect(problemsOf({ $schema: "tour.schema.json", ...smallTour() })).toEqual([]);
  });

  it("passes without words, which are its guide's to write, but not with the place for them gone", () => {
    const empty = { da: "", en: " " };
    const words = { headline: empty, text: empty, notes: empty };
    const wordless = smallTour({ title: empty, description: empty, steps: [step("one", words)] });
    expect(problemsOf(wordless)).toEqual([]);
    expect(problemsOf({ ...wordless, title: undefined })).not.toEqual([]);
  });

  it("that is not JSON says so", () => {
    expect(parseTour("{", dataset)).toMatchObject({ ok: false, problems: [{ code: "not-json", path: [] }] });
  });

  it.each([[null], [1], ["tour"], [{}], [{ id: "x" }]])("that is something else is refused: %j", (input) => {
    expect(problemsOf(input)).not.toEqual([]);
  });

  it("without steps is none", () => {
    expect(problemsOf(smallTour({ steps: [] }))).toEqual([["empty-list", "steps", null]]);
  });

  it("with errors names the step of each", () => {
    const broken = {
      ...smallTour(),
      steps: [
        { ...step("one"), headline: { en: "Only English" } },
        { ...step("two"), seconds: 1 },
        { ...step("three"), references: [] },
      ],
    };
    expect(problemsOf(broken)).toEqual([
      ["missing-translation", "steps.0.headline.da", 0],
      ["out-of-range", "steps.1.seconds", 1],
      ["no-reference", "steps.2.references", 2],
    ]);
  });

  it("that points at what the dataset does not have is refused", () => {
    const steps = [
      step("one", { state: { ...state, stream: "nowhere" } }),
      step("two", { state: { ...state, year: 1900 } }),
      step("three", { references: ["nobody-wrote-it"] }),
      step("three"),
    ];
    expect(problemsOf(smallTour({ steps }))).toEqual([
      ["dangling-id", "steps.0.state.stream", 0],
      ["year-outside", "steps.1.state.year", 1],
      ["duplicate-id", "steps.3.id", 3],
      ["dangling-id", "steps.2.references.0", 2],
    ]);
  });
});
