import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Family } from "../dataset/schema/stream.ts";
import { LANGUAGES } from "../lib/language.ts";
import { createAtlas } from "../model/atlas.ts";
import type { StreamState } from "../model/status.ts";
import { SORTS } from "../model/orders.ts";
import { chromeOf, datasetFile, datasetOf, decodeView, editionOf, encodeView } from "./codec.ts";
import { CHROMES, DEFAULT_VIEW_STATE, MODES, MOTIONS, THEMES, VIEWS, type ViewState } from "./viewState.ts";

const atlas = createAtlas(smallDataset());
const decode = (query: string) => decodeView(query, atlas);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const families: readonly Family[] = ["energy", "water", "material"];
const states: readonly StreamState[] = ["running", "pilot", "planned", "last-documented", "ended"];
const anyState: fc.Arbitrary<ViewState> = fc.record({
  dataset: orNull(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
  edition: orNull(fc.stringMatching(/^[0-9A-Za-z]{1,8}([.-][0-9A-Za-z]{1,4}){0,3}$/)),
  // The small dataset says nothing about itself, and so has no such view.
  view: fc.constantFrom(...VIEWS.filter((view) => view !== "about")),
  year: orNull(fc.integer({ min: atlas.firstYear, max: atlas.lastYear - 1 })),
  compare: orNull(fc.integer({ min: atlas.firstYear, max: atlas.lastYear })),
  selection: orNull(
    fc.oneof(
      fc.record({ kind: fc.constant("partner" as const), id: fc.constantFrom("works", "mill", "farms") }),
      fc.record({ kind: fc.constant("stream" as const), id: fc.constantFrom("gas-works-mill") }),
      fc.record({ kind: fc.constant("milestone" as const), id: fc.constant("steam-begins") }),
      fc.record({ kind: fc.constant("figure" as const), id: fc.constant("co2-saved") }),
      fc.record({ kind: fc.constant("project" as const), id: fc.constant("new-pipe") }),
    ),
  ),
  follow: fc.shuffledSubarray(["gas-works-mill", "steam-works-mill", "fibre-mill-farms"]),
  without: fc.constantFrom(null, "works", "mill", "all"),
  families: fc.subarray([...families]),
  states: fc.subarray([...states]),
  show: fc.constantFrom(null, "all" as const),
  measure: orNull(fc.constantFrom(...families)),
  balance: fc.constantFrom(null, "each"),
  metric: orNull(fc.constantFrom("chain" as const, "connectance" as const)),
  partners: fc.shuffledSubarray(["works", "mill", "farms"]),
  camera: orNull(
    fc.record({
      // In the steps in which the address writes them.
      center: fc
        .tuple(
          fc.integer({ min: -17_999_999, max: 17_999_999 }),
          fc.integer({ min: -8_499_999, max: 8_499_999 }),
        )
        .map(([lon, lat]) => [Number((lon / 1e5).toFixed(5)), Number((lat / 1e5).toFixed(5))] as const)
        .filter(([lon, lat]) => !Object.is(lon, -0) && !Object.is(lat, -0)),
      zoom: fc.integer({ min: 0, max: 2200 }).map((z) => Number((z / 100).toFixed(2))),
    }),
  ),
  sort: orNull(fc.constantFrom(...SORTS)),
  find: fc.string({ unit: "grapheme", maxLength: 20 }),
  kind: orNull(fc.constantFrom("source-document" as const, "news" as const)),
  lang: orNull(fc.constantFrom(...LANGUAGES)),
  also: orNull(fc.constantFrom(...LANGUAGES)),
  theme: orNull(fc.constantFrom(...THEMES)),
  motion: orNull(fc.constantFrom(...MOTIONS)),
  tour: orNull(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
  step: orNull(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
  ui: fc.constantFrom(...CHROMES),
  mode: fc.constantFrom(...MODES),
});

describe("the address", () => {
  it("brings back every view state as it was", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decode(encodeView(state))).toEqual({ state, notices: [] });
      }),
    );
  });

  it("names a milestone alone, by hand, and means its year", () => {
    expect(decode("milestone=steam-begins").state.year).toBe(1980);
    expect(decode("milestone=steam-begins&year=1850").state.year).toBe(1980);
    expect(decode("milestone=steam-begins&year=1990").state.year).toBe(1990);
    for (const last of ["last", String(atlas.lastYear)])
      expect(decode(`milestone=steam-begins&year=${last}`)).toMatchObject({
        state: { year: null },
        notices: [],
      });
    expect(decode("stream=gas-works-mill").state.year).toBeNull();
  });

  it("writes nothing for the default view", () => {
    expect(encodeView(DEFAULT_VIEW_STATE)).toBe("");
    expect(decode("")).toEqual({ state: DEFAULT_VIEW_STATE, notices: [] });
    expect(decode("?")).toEqual({ state: DEFAULT_VIEW_STATE, notices: [] });
  });

  const full: ViewState = {
    dataset: "other-town",
    edition: "2026-11",
    view: "map",
    year: 1982,
    compare: 2026,
    selection: { kind: "stream", id: "steam-works-mill" },
    follow: ["gas-works-mill", "steam-works-mill"],
    without: "works",
    families: ["energy", "water"],
    states: ["running", "ended"],
    show: "all",
    measure: "water",
    balance: "each",
    metric: "connectance",
    partners: ["works", "mill"],
    camera: { center: [11.05, 55.65], zoom: 12.5 },
    sort: "amount-down",
    find: "CO₂ & steam",
    kind: "news",
    lang: "da",
    also: "en",
    theme: "dark",
    motion: "none",
    tour: "short",
    step: "first",
    ui: "min",
    mode: "present",
  };
  const written =
    "dataset=other-town&edition=2026-11&view=map&year=1982&compare=2026&stream=steam-works-mill&follow=gas-works-mill,steam-works-mill&without=works&family=energy,water" +
    "&status=running,ended&show=all&measure=water&balance=each&metric=connectance&with=works,mill&map=12.50/55.65000/11.05000&sort=amount-down&find=CO%E2%82%82%20%26%20steam&kind=news&lang=da&also=en&theme=dark&motion=none" +
    "&tour=short&step=first&ui=min&mode=present";

  it("is readable and always in the same order", () => {
    expect(encodeView(full)).toBe(written);
  });

  it("is read in any order", () => {
    expect(decode(written.split("&").toReversed().join("&"))).toEqual({ state: full, notices: [] });
  });

  it("leaves out the dataset's last year, so that the view moves on with the next edition", () => {
    expect(decode("year=2026").state.year).toBeNull();
    expect(decode("year=2026").notices).toEqual([]);
  });

  it("resolves an old id to the record's own", () => {
    expect(decode("partner=old-works&with=old-works,mill,works")).toMatchObject({
      state: { selection: { kind: "partner", id: "works" }, partners: ["works", "mill"] },
      notices: [],
    });
  });

  it("selects one thing where two are asked for", () => {
    expect(decode("stream=gas-works-mill&partner=works").state.selection).toEqual({
      kind: "partner",
      id: "works",
    });
  });

  it("selects the second where the first does not exist, and says so", () => {
    const { state, notices } = decode("partner=ghost&stream=gas-works-mill");
    expect(state.selection).toEqual({ kind: "stream", id: "gas-works-mill" });
    expect(notices).toEqual([{ param: "partner", value: "ghost" }]);
  });
});

describe("a bad part of the address", () => {
  it.each([
    ["dataset", "../secret"],
    ["dataset", "B g"],
    ["view", "globe"],
    ["view", "Maps"],
    ["sort", "colour"],
    ["sort", "year-down"],
    ["kind", "gossip"],
    ["year", "1964"],
    ["year", "2027"],
    ["year", "82"],
    ["year", "1982.5"],
    ["year", "1982abc"],
    ["year", "-1982"],
    ["year", "NaN"],
    ["partner", "ghost"],
    ["partner", "__proto__"],
    ["stream", "works"],
    ["milestone", "constructor"],
    ["figure", "<b>"],
    ["project", "x"],
    ["family", "gold"],
    ["status", "not-yet"],
    ["with", "ghost"],
    ["map", "12/55.6"],
    ["map", "12/95/11"],
    ["map", "12/55/181"],
    ["map", "99/55/11"],
    ["map", "a/b/c"],
    ["lang", "de"],
    ["also", "both"],
    ["theme", "pink"],
    ["motion", "1"],
    ["tour", "no tour"],
    ["step", "../../x"],
    ["mode", "fullscreen"],
  ])("is ignored on its own and named: %s=%s", (param, value) => {
    const query = `${param}=${encodeURIComponent(value)}`;
    expect(decode(query)).toEqual({ state: DEFAULT_VIEW_STATE, notices: [{ param, value }] });
  });

  it("spoils nothing beside it", () => {
    const { state, notices } = decode("view=globe&year=1982&lang=da&family=gold,water");
    expect(state).toEqual({ ...DEFAULT_VIEW_STATE, year: 1982, lang: "da", families: ["water"] });
    expect(notices).toEqual([
      { param: "view", value: "globe" },
      { param: "family", value: "gold" },
    ]);
  });

  it("is as good as missing when it is empty", () => {
    expect(decode("view=&year=&family=,,&partner=&map=")).toEqual({ state: DEFAULT_VIEW_STATE, notices: [] });
  });

  it("is named once, however often it is there", () => {
    expect(decode("family=gold,gold,gold").notices).toHaveLength(1);
  });

  it("asks for no page about the symbiosis where the dataset has none", () => {
    const { state, notices } = decode("view=about");
    expect(state.view).toBe("overview");
    expect(notices).toMatchObject([{ param: "view", value: "about" }]);
  });

  it("cannot flood the page with notices", () => {
    const many = Array.from({ length: 5000 }, (_, i) => `x${i}`).join(",");
    expect(decode(`family=${many}`).notices.length).toBeLessThanOrEqual(8);
    expect(decode(`view=${"x".repeat(100_000)}`).notices[0]?.value.length).toBeLessThanOrEqual(40);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
        fc.constantFrom("", "view=", "map=", "with=", "year=%"),
        (text, key) => {
          const { state } = decode(`${key}${text}`);
          expect(VIEWS).toContain(state.view);
          expect(encodeView(state)).toBeTypeOf("string");
        },
      ),
    );
  });

  it.each(["%", "%E0%A4%A", "%00", "\uD800", "&&&===", "?view=map?view=map"])(
    "does no harm as %j",
    (query) => {
      expect(() => decode(query)).not.toThrow();
    },
  );
});

describe("the dataset that an address asks for", () => {
  it.each([
    ["?dataset=other-town", "other-town"],
    ["?year=1982", null],
    ["?dataset=", null],
    ["?dataset=..%2F..%2Fsecret", null],
    ["?dataset=https%3A%2F%2Fexample.org%2Fx", null],
    [`?dataset=${"x".repeat(65)}`, null],
  ])("in %s is %s", (query, name) => {
    expect(datasetOf(query)).toBe(name);
  });
});

describe("the edition that an address asks for", () => {
  it.each([
    ["?edition=2026-11", "2026-11"],
    ["?edition=1.0.2", "1.0.2"],
    ["?year=1982", null],
    ["?edition=", null],
    ["?edition=..", null],
    ["?edition=..%2F..%2Fsecret", null],
    ["?edition=2026-11.", "2026-11"],
    [`?edition=${"x".repeat(33)}`, null],
  ])("in %s is %s", (query, edition) => {
    expect(editionOf(query)).toBe(edition);
    expect(decode(query).state.edition).toBe(edition);
  });

  it("is part of the file's name, so that editions lie side by side", () => {
    expect(datasetFile("kalundborg", null)).toBe("data/kalundborg.json");
    expect(datasetFile("kalundborg", "2026-11")).toBe("data/kalundborg@2026-11.json");
  });
});

describe("what is known of the chrome before there is a dataset", () => {
  it("is what the address says, understood as the whole address is", () => {
    expect(chromeOf("?mode=kiosk&lang=da&year=1999")).toEqual({ lang: "da", mode: "kiosk" });
    expect(chromeOf("?view=map&amp;mode=embed")).toEqual({ lang: null, mode: "embed" });
    expect(chromeOf("?mode=cinema&lang=de")).toEqual({ lang: null, mode: "explore" });
  });
});
