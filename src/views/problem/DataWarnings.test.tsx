import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { DataWarnings } from "./DataWarnings.tsx";

const noText = () => Promise.reject(new Error("gone"));

describe("the keeper's warnings", () => {
  it("say in both languages that there are none", () => {
    renderAtlas(<DataWarnings file="data/small.json" readText={noText} />);
    expect(screen.getByText("There are none in data/small.json.")).toBeVisible();
    expect(screen.getByText("Der er ingen i data/small.json.")).toBeVisible();
  });

  it("name kind, place and mend, those of the file's text too, and count what is many", async () => {
    const small = smallDataset();
    const odd = small.references[0]!;
    const dataset = {
      ...small,
      references: Array.from({ length: 9 }, (_, i) => ({ ...odd, id: `r${i}`, year: 2080 + i })),
    };
    renderAtlas(
      <DataWarnings
        file="data/small.json"
        readText={() => Promise.resolve('{"meta": {"id": 1, "id": 2}}')}
      />,
      { dataset },
    );
    const english = within(
      screen.getByRole("heading", { name: "Warnings about the dataset" }).parentElement!,
    );
    expect(await english.findByText(/^The field “id” stands twice/)).toBeVisible();
    expect(english.getByText("meta.id")).toBeVisible();
    expect(english.getAllByText(/lies further ahead/)).toHaveLength(5);
    expect(english.getByText("… and 4 more of this kind")).toBeVisible();
    expect(
      english.getByText("There are 10 in data/small.json. They stop nothing; look whether each is meant."),
    ).toBeVisible();
    expect(screen.getByText("… og 4 mere af samme slags")).toBeVisible();
  });
});
