import { describe, expect, it } from "vitest";
import { sumReports } from "./tests-summary.mjs";

const vitest = {
  numPassedTests: 10,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] }],
};
const playwright = { stats: { expected: 5, unexpected: 2, flaky: 0, skipped: 1 }, errors: [] };

/** Reads from reports by file name, as sumReports wants it. */
function reader(reports: Record<string, unknown>) {
  return (file: string) => (file in reports ? JSON.stringify(reports[file]) : null);
}

describe("the sum of the runners' reports", () => {
  it("adds up what every runner counted", () => {
    const sum = sumReports(reader({ "vitest.json": vitest, "playwright.json": playwright }), "fast");
    expect(sum).toEqual({ passed: 15, failed: 3, skipped: 4, problems: [] });
  });

  it("adds those of the slow set where no plan is named", () => {
    const all = { "vitest.json": vitest, "playwright.json": playwright, "vitest-slow.json": vitest };
    const slow = { "playwright-slow.json": playwright, "playwright-long.json": playwright };
    const sum = sumReports(reader({ ...all, ...slow }));
    expect(sum).toEqual({ passed: 35, failed: 8, skipped: 9, problems: [] });
    expect(sumReports(reader(all)).problems).toEqual([
      "playwright (slow) left no readable report",
      "playwright (long) left no readable report",
    ]);
  });

  it("counts a missing report as a failure", () => {
    const sum = sumReports(reader({ "vitest.json": vitest }), "fast");
    expect(sum).toMatchObject({ passed: 10, failed: 2, problems: ["playwright left no readable report"] });
  });

  it("counts a report cut off half-way as a failure", () => {
    const sum = sumReports(
      (file) => (file === "vitest.json" ? JSON.stringify(vitest) : '{"stats": {'),
      "fast",
    );
    expect(sum.problems).toEqual(["playwright left no readable report"]);
  });

  it("counts a report of another shape as a failure rather than as zeros", () => {
    const sum = sumReports(reader({ "vitest.json": {}, "playwright.json": { stats: {} } }), "fast");
    expect(sum).toMatchObject({ passed: 0, failed: 2 });
  });

  it("counts a runner that only skipped as one that executed no test", () => {
    const onlySkipped = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 3 }, errors: [] };
    const sum = sumReports(reader({ "vitest.json": vitest, "playwright.json": onlySkipped }), "fast");
    expect(sum).toMatchObject({ failed: 2, skipped: 6, problems: ["playwright executed no test"] });
  });

  it("counts a test file that failed to load as a failure", () => {
    const broken = {
      ...vitest,
      numFailedTests: 0,
      testResults: [{ status: "failed", assertionResults: [] }],
    };
    expect(sumReports(reader({ "vitest.json": broken, "playwright.json": playwright }), "fast").failed).toBe(
      3,
    );
  });

  it("counts an error outside every end-to-end test as a failure", () => {
    const noServer = { ...playwright, errors: [{ message: "the server did not start" }] };
    expect(sumReports(reader({ "vitest.json": vitest, "playwright.json": noServer }), "fast").failed).toBe(4);
  });
});
