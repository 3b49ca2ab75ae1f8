import { describe, expect, it } from "vitest";
import { atlasOf, began, moment, open, ran, span } from "../../tests/fixtures/evidence.ts";
import type { Span } from "../dataset/schema/stream.ts";
import { beginningOf } from "./beginning.ts";

const beginning = (...spans: readonly Span[]) => {
  const { atlas, stream } = atlasOf({ spans: [...spans] });
  const { kind, moment: at } = beginningOf(atlas, stream);
  return [kind, at.year];
};

describe("when a stream began", () => {
  it("is when it ran, whatever was planned or tried before", () => {
    expect(
      beginning(
        span("planned", moment(2015), moment(2016)),
        span("pilot", moment(2017), moment(2018)),
        span("running", moment(2019)),
      ),
    ).toEqual(["running", 2019]);
  });

  it("is a pilot where it never ran in earnest, and else a plan, or what is heard of it", () => {
    expect(beginning(span("planned", moment(2015)), span("pilot", moment(2017)))).toEqual(["pilot", 2017]);
    expect(beginning(span("unconfirmed", moment(2014)), span("planned", moment(2015)))).toEqual([
      "planned",
      2015,
    ]);
    expect(beginning(span("unconfirmed", moment(2014)))).toEqual(["unconfirmed", 2014]);
  });

  it("is a plan where all sources of its start were written before", () => {
    const { atlas, stream } = open(began(2021, { references: ["annual-report"] }));
    expect(beginningOf(atlas, stream).kind).toBe("planned");
    const seen = open(began(2021), ran(2022));
    expect(beginningOf(seen.atlas, seen.stream).kind).toBe("running");
  });
});
