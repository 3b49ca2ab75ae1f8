// What the search prints of the data of today: a sentence that holds what was looked for, with its figures whole.

import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDataset } from "../../scripts/data/load.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { cutFigures } from "../fixtures/cutFigures.ts";

const root = join(import.meta.dirname, "..", "..");
const parsed = parseDataset(loadDataset(join(root, "data", "kalundborg"), root).dataset);

it("cuts no figure in what the search prints", () => {
  if (!parsed.ok) throw new Error("the dataset has problems; run npm run data:check");
  const { figures, cut } = cutFigures(parsed.dataset);
  expect(figures).toBeGreaterThan(0);
  expect(cut, "add the abbreviation before the cut to src/model/search/sentences.ts").toEqual([]);
});
