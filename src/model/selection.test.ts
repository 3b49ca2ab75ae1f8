import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { chainLit, highlightOf, type Selection } from "./selection.ts";

const atlas = createAtlas(smallDataset());
const lit = (kind: Selection["kind"], id: string) => {
  const highlight = highlightOf(atlas, { kind, id });
  return highlight === null ? null : { streams: [...highlight.streams], partners: [...highlight.partners] };
};

describe("what lights up of a chain", () => {
  const chain = ["gas-works-mill", "steam-works-mill", "fibre-mill-farms"];
  const walked = (selection: Selection | null) => {
    const highlight = chainLit(atlas, chain, selection);
    return highlight === null ? null : [...highlight.streams];
  };

  it("is what has been walked, up to the selected stream", () => {
    expect(walked({ kind: "stream", id: "steam-works-mill" })).toEqual(chain.slice(0, 2));
    expect([...(chainLit(atlas, chain.slice(2), null)?.partners ?? [])]).toEqual(["mill", "farms"]);
  });

  it("is all of it while nothing is selected, and nothing while something else is", () => {
    expect(walked(null)).toEqual(chain);
    expect(walked({ kind: "partner", id: "works" })).toBeNull();
    expect(walked({ kind: "stream", id: "condensate-mill-works" })).toBeNull();
    expect(chainLit(atlas, [], null)).toBeNull();
  });
});

describe("what lights up", () => {
  it("is nothing when nothing is selected", () => {
    expect(highlightOf(atlas, null)).toBeNull();
  });

  it("is a stream with both its ends", () => {
    expect(lit("stream", "fibre-mill-farms")).toEqual({
      streams: ["fibre-mill-farms"],
      partners: ["mill", "farms"],
    });
  });

  it("is a partner with its streams and those at their other ends", () => {
    expect(lit("partner", "farms")).toEqual({ streams: ["fibre-mill-farms"], partners: ["farms", "mill"] });
  });

  it("is what a milestone, a figure or a project names", () => {
    expect(lit("milestone", "steam-begins")).toEqual({
      streams: ["steam-works-mill"],
      partners: ["works", "mill"],
    });
    expect(lit("figure", "co2-saved")).toEqual({ streams: [], partners: ["works"] });
    expect(lit("project", "new-pipe")).toEqual({ streams: [], partners: ["works"] });
  });

  it.each(["stream", "partner", "milestone", "figure", "project"] as const)(
    "is nothing for a %s that does not exist",
    (kind) => {
      expect(lit(kind, "ghost")).toBeNull();
    },
  );
});
