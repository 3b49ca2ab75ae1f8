import { describe, expect, it } from "vitest";
import { SMALL_DATASET } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { comparedFigures } from "./study.ts";

const text = (en: string) => ({ da: `${en} (da)`, en });
const [co2] = SMALL_DATASET.impactFigures;
const claim = (value: number, unit: string, year: number | null, reference: string) => ({
  value,
  unit,
  referenceYear: year,
  references: [reference],
});
// The study (annual-report, data of 2015) states kroner; the news gives it again in euro, and as saved tonnes.
const parsed = parseDataset({
  ...SMALL_DATASET,
  impactFigures: [
    {
      ...co2,
      id: "firms",
      claims: [
        claim(72, "USD/year", 2015, "field-paper"),
        claim(9, "USD/year", 1995, "field-paper"),
        claim(24, "EUR/year", 2015, "town-news"),
        claim(182, "DKK/year", 2015, "annual-report"),
      ],
    },
    { ...co2, id: "tonnes", claims: [claim(87, "t/year", 2015, "town-news")] },
    { ...co2, id: "silent", claims: [claim(5, "t/year", 2015, "field-paper")] },
  ],
  studies: [
    {
      id: "life-cycle",
      title: text("Life cycle study"),
      description: text("Compared."),
      with: text("With."),
      without: text("Without."),
      method: text("Life cycle assessment."),
      referenceYear: 2015,
      groups: [["firms", "silent"], ["silent"], ["tonnes"]],
      references: ["annual-report"],
      restatedBy: ["town-news"],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const atlas = createAtlas(parsed.dataset);
const [study] = parsed.dataset.studies;
if (study === undefined) throw new Error("no study");
const groups = comparedFigures(atlas, study);
const valuesOf = (claims: readonly { readonly value: number | null }[]) => claims.map(({ value }) => value);

describe("the figures of a study", () => {
  it("are the claims of its references, group by group, and what it is silent about is left out", () => {
    expect(groups.map((group) => group.map(({ figure, claim: own }) => [figure.id, own.value]))).toEqual([
      [["firms", 182]],
      [["tonnes", 87]],
    ]);
  });

  it("have beside them who gives them again, and what others say for the same year, none of them twice", () => {
    const firms = groups[0]?.[0];
    expect(valuesOf(firms?.restated ?? [])).toEqual([24]);
    expect(valuesOf(firms?.sameYear ?? [])).toEqual([72]);
  });

  it("are published values, none of them added up or split", () => {
    const published = parsed.dataset.impactFigures.flatMap(({ claims }) => valuesOf(claims));
    for (const one of groups.flat())
      expect(published).toEqual(
        expect.arrayContaining(valuesOf([one.claim, ...one.restated, ...one.sameYear])),
      );
  });

  it("have no other of the same year where the study says none", () => {
    const [undated] = comparedFigures(atlas, { ...study, referenceYear: null }).flat();
    expect(undated?.sameYear).toEqual([]);
  });
});
