import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { publishedCount } from "./publishedCount.ts";

describe("the symbiosis's own count", () => {
  const small = smallDataset();
  const [figure] = small.impactFigures;
  const [claim] = figure!.claims;
  const published = (value: number | null, year: number, more = {}) => ({
    ...claim!,
    unit: "streams" as const,
    value,
    referenceYear: year,
    preferred: false,
    ...more,
  });
  const withCounts = (claims: readonly (typeof claim & {})[]) =>
    createAtlas({
      ...small,
      impactFigures: [{ ...figure!, kind: "stream-count" as const, claims: [...claims] }],
    });

  it("is the newest that is published for the year or an earlier one, of one year the preferred", () => {
    const counted = withCounts([
      published(19, 2000),
      published(22, 2018),
      published(30, 2018, { preferred: true }),
    ]);
    expect(publishedCount(counted, 1999)).toBeNull();
    expect(publishedCount(counted, 2017)?.claim.value).toBe(19);
    expect(publishedCount(counted, 2026)?.claim.value).toBe(30);
  });

  it("is no number of projects, and none that is not published", () => {
    const counted = withCounts([published(30, 2010, { unit: "projects" }), published(null, 2010)]);
    expect(publishedCount(counted, 2026)).toBeNull();
  });
});
