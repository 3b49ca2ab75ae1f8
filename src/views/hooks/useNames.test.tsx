import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { useAtlas } from "./atlasContext.ts";
import { useNames } from "./useNames.ts";

function Said() {
  const names = useNames();
  const stream = useAtlas().streams.get("gas-works-mill")!;
  const said = [names.partner("works"), names.told("works"), names.spoken("works"), names.told("mill")];
  return <output>{[...said, names.stream(stream), names.toldStream(stream)].join(" | ")}</output>;
}

const said = (year: number | null) => {
  const { unmount } = renderAtlas(<Said />, { view: { year } });
  const text = screen.getByRole("status").textContent;
  unmount();
  return text;
};

it("names partners as in the year, with today's name where one thing is told", () => {
  expect(said(1985).split(" | ")).toEqual([
    "Old Works",
    "Old Works (today New Works)",
    "Old Works (today New Works)",
    "Paper Mill",
    "Gas, from Old Works to Paper Mill",
    "Gas, from Old Works (today New Works) to Paper Mill",
  ]);
  expect(said(null)).toContain("Gas, from New Works to Paper Mill");
  expect(said(null)).not.toContain("today");
});
