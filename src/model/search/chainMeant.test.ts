import { describe, expect, it } from "vitest";
import { SMALL_DATASET } from "../../../tests/fixtures/smallDataset.ts";
import { searchVocabulary } from "../../i18n/messages/searchVocabulary.ts";
import { parseDataset } from "../../dataset/parse.ts";
import { createAtlas } from "../atlas.ts";
import { chainMeant } from "./chainMeant.ts";
import { createSearch } from "./find.ts";
import { makeSearchIndex } from "./searchIndex.ts";

const [gas, plainSteam, condensate, fibre] = SMALL_DATASET.streams;
const steam = { ...plainSteam, resourceKind: "steam" };
const lowSteam = { da: "Lav damp", en: "Low steam" };
/** With a second steam, to the farms, of which the condensate is made; the gas became the first. Low steam ends where it begins. */
const parsed = parseDataset({
  ...SMALL_DATASET,
  streams: [
    gas,
    steam,
    { ...steam, id: "steam-works-farms", receiver: "farms", aliases: [] },
    {
      ...steam,
      id: "steam-mill-farms",
      donor: "mill",
      receiver: "farms",
      resource: lowSteam,
      aliases: [],
      spans: [{ status: "running", from: { year: 2000, precision: "year" } }],
      needs: ["steam-works-mill"],
    },
    { ...condensate, needs: ["steam-works-farms"] },
    { ...fibre, needs: ["condensate-mill-works"] },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const atlas = createAtlas(parsed.dataset);
const search = createSearch(await makeSearchIndex(atlas, searchVocabulary));
const meant = (query: string, year = 2010) => {
  const found = chainMeant(atlas, search(query).hits, year);
  return found === null ? null : [found.stream.id, found.chain.join(" ")];
};

describe("the chain that a word asks for", () => {
  it("is the longest of those called so, in either language", () => {
    const longest = ["steam-works-farms", "steam-works-farms condensate-mill-works fibre-mill-farms"];
    expect(meant("steam")).toEqual(longest);
    expect(meant("damp")).toEqual(longest);
  });

  it("is of what was asked for by its whole name, not of all of its kind", () => {
    expect(meant("low steam")?.[0]).toBe("steam-mill-farms");
  });

  it("goes back to where it comes from, too", () => {
    expect(meant("condensate")).toEqual([
      "condensate-mill-works",
      "steam-works-farms condensate-mill-works fibre-mill-farms",
    ]);
    expect(meant("gas", 1975)).toEqual([
      "gas-works-mill",
      "gas-works-mill steam-works-mill steam-mill-farms",
    ]);
  });

  it("is none where no stream is called so, or none of its hops is documented", () => {
    expect(meant("works")).toBeNull();
    expect(meant("zeppelin")).toBeNull();
  });
});
