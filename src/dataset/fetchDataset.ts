import type { Problem } from "./problem.ts";
import type { Dataset } from "./schema/dataset.ts";

/** A dataset that cannot be shown: which file, and everything that is wrong with it. */
export class DatasetError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(`${file}: ${problems.map((p) => p.code).join(", ")}`);
    this.name = "DatasetError";
    this.file = file;
    this.problems = problems;
  }
}

/** The part of `fetch` that is needed; the page hands in its own. */
export type Fetch = (file: string) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}>;

/**
 * Returns the dataset in `file`, checked: here, or by the build where it vouches for this very text. The check weighs a
 * tenth of the first view, so its code is fetched only for a text that nobody vouches for.
 *
 * @param file address relative to the page
 * @param isVouchedFor whether a build has checked exactly this text
 * @throws {DatasetError} when it does not come, is not JSON, of another format version or wrong in itself; anything else
 *   when the code of the check does not come
 */
export async function fetchDataset(
  file: string,
  fetch: Fetch,
  isVouchedFor: (text: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<Dataset> {
  const fail = (code: Problem["code"], found: string) =>
    new DatasetError(file, [{ code, path: [], params: { found } }]);

  let text: string;
  try {
    const answer = await fetch(file);
    if (!answer.ok) throw fail(answer.status < 500 ? "not-found" : "server-fault", String(answer.status));
    text = await answer.text();
  } catch (error) {
    throw error instanceof DatasetError ? error : fail("unreadable", messageOf(error));
  }

  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw fail(/^\s*</.test(text) ? "web-page" : "not-json", messageOf(error));
  }
  // The build wrote down what its check returned, so the shape is the one that the type promises.
  if (await isVouchedFor(text)) return json as Dataset;
  const { parseDataset } = await import("./parse.ts");
  const parsed = parseDataset(json);
  if (!parsed.ok) throw new DatasetError(file, parsed.problems);
  return parsed.dataset;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
