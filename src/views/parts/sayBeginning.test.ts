import { describe, expect, it } from "vitest";
import type { Moment } from "../../dataset/schema/common.ts";
import { saySince } from "./sayBeginning.ts";

const moment = (precision: Moment["precision"], year: number | null = 2010) =>
  ({ year, precision, date: null, latest: null }) as Moment;

describe("when a stream began, alone in a line", () => {
  it.each([
    ["year", "since 2010", "siden 2010"],
    ["approximate", "since c. 2010", "siden ca. 2010"],
    ["before", "since 2010 at the latest", "senest siden 2010"],
  ] as const)("says since when, as roughly as it is known: %s", (precision, en, da) => {
    const beginning = { kind: "running", moment: moment(precision) } as const;
    expect(saySince(beginning, "en")).toBe(en);
    expect(saySince(beginning, "da")).toBe(da);
  });

  it("claims nothing where no year is known, and calls a plan a plan", () => {
    expect(saySince({ kind: "running", moment: moment("unknown", null) }, "en")).toBe("year unknown");
    expect(saySince({ kind: "planned", moment: moment("year") }, "en")).toBe("plan of 2010");
  });
});
