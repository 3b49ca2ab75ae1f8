import { describe, expect, it } from "vitest";
import { SMALL_DATASET, smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { DatasetError, fetchDataset } from "./fetchDataset.ts";
import { isPassing } from "./isPassing.ts";
import type { Problem } from "./problem.ts";
import { sayProblem } from "./words/problemWords.ts";

const answer = (text: string, status = 200) => ({
  ok: status >= 200 && status < 300,
  status,
  text: () => Promise.resolve(text),
});

/** Returns the one problem that fetching ends with. */
async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatasetError)) throw new Error(`not a DatasetError: ${String(error)}`);
  expect(error.file).toBe("data/small.json");
  expect(error.problems).toHaveLength(1);
  return error.problems[0]!;
}

describe("fetching a dataset", () => {
  it("asks for the file it was told and returns it checked", async () => {
    const asked: string[] = [];
    const dataset = await fetchDataset("data/small.json", (file) => {
      asked.push(file);
      return Promise.resolve(answer(JSON.stringify(SMALL_DATASET)));
    });
    expect(asked).toEqual(["data/small.json"]);
    expect(dataset).toEqual(smallDataset());
  });

  it("checks a text that nobody vouches for, and takes one that the build has checked as it is", async () => {
    const wrong = JSON.stringify({ ...SMALL_DATASET, partners: "none" });
    const fetchOf = (text: string) => () => Promise.resolve(answer(text));
    expect((await problemOf(fetchDataset("data/small.json", fetchOf(wrong)))).path).toEqual(["partners"]);
    const seen: string[] = [];
    const vouched = await fetchDataset("data/small.json", fetchOf(wrong), (text) => {
      seen.push(text);
      return Promise.resolve(true);
    });
    expect(seen).toEqual([wrong]);
    expect(vouched.partners).toBe("none");
  });

  it("says that the file is missing, with the server's answer", async () => {
    const problem = await problemOf(
      fetchDataset("data/small.json", () => Promise.resolve(answer("<h1>Not found</h1>", 404))),
    );
    expect(problem.code).toBe("not-found");
    expect(isPassing([problem]), "somebody has to put the file there").toBe(false);
    expect(sayProblem(problem, "da").what).toContain("404");
    expect(sayProblem(problem, "en").what).toContain("404");
  });

  it.each([500, 502, 503])("does not take a server's own fault (%i) for a missing file", async (status) => {
    const problem = await problemOf(
      fetchDataset("data/small.json", () => Promise.resolve(answer("<h1>Sorry</h1>", status))),
    );
    expect(problem.code).toBe("server-fault");
    expect(isPassing([problem]), "waiting is all that is to be done").toBe(true);
    expect(sayProblem(problem, "da").what).toContain(String(status));
    expect(sayProblem(problem, "en").what).toContain(String(status));
  });

  it("tells the page of a network that wants a login from a file that is broken", async () => {
    const codeOf = async (text: string) =>
      (await problemOf(fetchDataset("data/small.json", () => Promise.resolve(answer(text))))).code;
    expect(await codeOf("\n<!doctype html><title>Welcome to the hotel</title>")).toBe("web-page");
    expect(await codeOf(JSON.stringify(SMALL_DATASET).slice(0, 400))).toBe("not-json");
  });

  it("says that nothing could be fetched when the network is gone", async () => {
    const problem = await problemOf(
      fetchDataset("data/small.json", () => Promise.reject(new TypeError("Failed to fetch"))),
    );
    expect(problem.code).toBe("unreadable");
    expect(sayProblem(problem, "da").what).toContain("Failed to fetch");
    expect(sayProblem(problem, "en").mend).not.toBe("");
  });

  it("says so too when the network goes in the middle of the file", async () => {
    const broken = { ok: true, status: 200, text: () => Promise.reject(new Error("connection reset")) };
    const problem = await problemOf(fetchDataset("data/small.json", () => Promise.resolve(broken)));
    expect(problem.code).toBe("unreadable");
  });

  it.each(["", '{"formatVersion": 1,}', "{"])("says that %j is not JSON, with the place", async (text) => {
    const problem = await problemOf(fetchDataset("data/small.json", () => Promise.resolve(answer(text))));
    expect(problem.code).toBe("not-json");
    expect(sayProblem(problem, "en").what).toMatch(/JSON/);
  });

  it("hands on what the check found", async () => {
    const problem = await problemOf(
      fetchDataset("data/small.json", () => Promise.resolve(answer('{"formatVersion": 99}'))),
    );
    expect(problem.code).toBe("format-version");
  });
});
