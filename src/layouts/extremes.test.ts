// Whatever single value of a dataset is replaced by an extreme one: either the check names it, with a mend, or every
// picture is drawn from it in finite numbers and no more of them than a picture holds.

import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../tests/fixtures/fullDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import type { Problem } from "../dataset/problem.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import { sayProblem } from "../dataset/words/problemWords.ts";
import { LANGUAGES } from "../lib/language.ts";
import { createAtlas } from "../model/atlas.ts";
import { runningByYear } from "../model/counts.ts";
import { yearEvents } from "../model/events.ts";
import { graphOfYear } from "../model/filter.ts";
import { currentName, shortForm } from "../model/names.ts";
import { claimDotsLayout } from "./charts/claimDots.ts";
import { composeMapScene } from "./map/composeScene.ts";
import { layoutMapFrame } from "./map/base/frame.ts";
import { layoutMapPicture } from "./map/picture.ts";
import { mapContent } from "./map/places.ts";
import { fitCamera } from "./map/base/mercator.ts";
import { CORRIDOR_PARTS } from "./map/steps/corridorParts.ts";
import { homePlan } from "./map/pipes/homePlan.ts";
import { seriesLayout } from "./charts/series.ts";
import { layoutTimeline } from "./timeline/timeline.ts";

type Path = readonly (string | number)[];

/** Every place at which a value stands, lists and objects too. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...(value as object) };
  const holder = copy as Record<string | number, unknown>;
  holder[key] = replaced(holder[key], rest, by);
  return copy;
}

const PLACES = placesIn(FULL_DATASET).filter((path) => path.length > 0);
const valueAt = (path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], FULL_DATASET);
const NUMBERS = [1e308, -1e9, 1e15, 2100, 91, 85, -180, 0];
const TEXTS = [
  "",
  " ",
  "x".repeat(100_000),
  "Ø".repeat(120),
  "\u0000",
  "\uD800",
  "\u202Eabc",
  "شركة",
  "__proto__",
];
const DATES = ["9999-12-31", "2100-12-31", "1800-01-01", "0000-01-01"];
const OTHERS = [null, true, [], {}, [[]], Array.from({ length: 6000 }, () => "steam-works-mill")];
const EXTREMES: readonly unknown[] = [...NUMBERS, ...TEXTS, ...DATES, ...OTHERS];

/** More numbers than this are no picture but a fault; the untouched dataset makes some thousands. */
const MOST_NUMBERS = 60_000;
const MOST_WORDS = 900; // letters of a message and its mend
const MEASURES = { width: 800, height: 600 };

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  else if (value instanceof Map || value instanceof Set) for (const one of value) yield* numbersIn(one);
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* numbersIn(inner);
}

/** Every picture of a dataset that layouts draw, in its first and last year. */
function picturesOf(dataset: Dataset): unknown[] {
  const atlas = createAtlas(dataset);
  const say = ({ en }: { en: string }) => en;
  const timeline = layoutTimeline(atlas, {
    width: 800,
    textWidth: (text) => text.length * 7,
    countHeight: 240,
    titleRows: 4,
    say,
    sayCount: ({ value, year }) => `${value} streams, ${year}`,
    familyName: (family) => family,
  });
  const frame = {
    ...MEASURES,
    left: 40,
    bottom: 20,
    top: 10,
    firstYear: atlas.firstYear,
    lastYear: atlas.lastYear,
    typePx: 14,
  };
  return [
    timeline,
    runningByYear(atlas).length,
    yearEvents(atlas).length,
    ...dataset.series.map(({ values }) => seriesLayout(values, frame)),
    ...dataset.impactFigures.map(({ claims }) => claimDotsLayout(claims, frame)),
    ...[atlas.firstYear, atlas.lastYear].map((year) => {
      const scene = composeMapScene({
        atlas,
        content: mapContent(atlas, homePlan),
        graph: graphOfYear(atlas, year, { families: [], states: [], partners: [] }),
        chosen: null,
        picked: null,
        about: null,
        type: 1,
        say,
        short: (id) => {
          const partner = atlas.partners.get(id);
          return partner === undefined ? id : say(shortForm(currentName(partner)));
        },
        sayCount: (n) => `${n} partners`,
        measure: (text) => text.length * 7,
      });
      const inMargin = scene.places.filter((place) => place.marginIndex !== null).length;
      const { insets } = layoutMapFrame(MEASURES, inMargin, 1);
      const camera = fitCamera(scene.home, MEASURES, insets, 16);
      return layoutMapPicture(scene, { camera, size: MEASURES }, CORRIDOR_PARTS, null).picture;
    }),
  ];
}

/** Returns what is amiss with an answer to a dataset: refused without words, or drawn without end; null if nothing is. */
function faultOf(input: unknown): string | null {
  const result = parseDataset(input);
  if (!result.ok) return result.problems.length === 0 ? "refused for nothing" : wordlessIn(result.problems);
  let count = 0;
  for (const n of numbersIn(picturesOf(result.dataset))) {
    count += 1;
    if (!Number.isFinite(n)) return `${n} in a picture`;
  }
  return count > MOST_NUMBERS ? `${count} numbers in its pictures` : null;
}

/** Returns the first problem that has no place, no mend, or more words than anybody reads. */
function wordlessIn(problems: readonly Problem[]): string | null {
  const bad = problems.find((problem) =>
    LANGUAGES.some((language) => {
      const { what, mend } = sayProblem(problem, language);
      return problem.path.length === 0 || mend === "" || what.length + mend.length > MOST_WORDS;
    }),
  );
  return bad === undefined ? null : JSON.stringify(bad);
}

describe("a dataset with one extreme value", () => {
  it("has something to draw while nothing is replaced", () => {
    const result = parseDataset(FULL_DATASET);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect([...numbersIn(picturesOf(result.dataset))].length).toBeGreaterThan(500);
  });

  it("is refused with a place and a mend, or drawn in a bounded number of finite numbers", () => {
    assert(
      property(constantFrom(...PLACES), constantFrom(...EXTREMES), (path, extreme) => {
        expect(
          faultOf(replaced(FULL_DATASET, path, extreme)),
          `${path.join("/")} = ${JSON.stringify(extreme).slice(0, 40)}`,
        ).toBeNull();
      }),
      { numRuns: 120 },
    );
  });

  const numbers = PLACES.filter((path) => typeof valueAt(path) === "number");
  const sections = [...new Set(numbers.map(([section]) => section))];
  it.each(sections.flatMap((section) => NUMBERS.map((extreme) => [section, extreme] as const)))(
    "is so for every number in %s, if it is %d",
    (section, extreme) => {
      const faults = numbers
        .filter((path) => path[0] === section)
        .map((path) => ({ at: path.join("/"), fault: faultOf(replaced(FULL_DATASET, path, extreme)) }));
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter(({ fault }) => fault !== null)).toEqual([]);
    },
  );
});
