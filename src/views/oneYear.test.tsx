// Data about a single year: no axis has a length, nothing comes before or after, and every picture still stands.

import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { oneYearDataset } from "../../tests/fixtures/oneYearDataset.ts";
import { renderAtlas } from "../../tests/fixtures/renderAtlas.tsx";
import { runningByYear, totalOf } from "../model/counts.ts";
import { createAtlas } from "../model/atlas.ts";
import { yearEvents } from "../model/events.ts";
import { CompareSwitch } from "../modes/explore/CompareSwitch.tsx";
import { BeyondView } from "./beyond/BeyondView.tsx";
import { FlowsView } from "./flows/FlowsView.tsx";
import { ImpactView } from "./impact/ImpactView.tsx";
import { TimeRail } from "./rail/TimeRail.tsx";
import { TableView } from "./table/TableView.tsx";
import { TimelineView } from "./timeline/TimelineView.tsx";

const dataset = oneYearDataset();

describe("data about a single year", () => {
  it.each([
    ["the rail", <TimeRail key="rail" />],
    ["the flows", <FlowsView key="flows" />],
    ["the timeline", <TimelineView key="timeline" />],
    ["the table", <TableView key="table" />],
    ["the impact", <ImpactView key="impact" />],
    ["beyond", <BeyondView key="beyond" />],
  ])("are drawn by %s in finite numbers", (_, view) => {
    const { container } = renderAtlas(view, { dataset });
    expect(container.textContent).not.toBe("");
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it("have one event, in which everything begins, and one count", () => {
    const atlas = createAtlas(dataset);
    expect(yearEvents(atlas)).toMatchObject([{ year: 2014, ended: [], started: { length: 3 } }]);
    // One of the three hands over to another within the year: the two count once.
    expect(runningByYear(atlas).map(({ counts }) => totalOf(counts))).toEqual([2]);
  });

  it("have a bar for each stream, as wide as the year", () => {
    renderAtlas(<TimelineView />, { dataset });
    const bars = document.querySelectorAll("[data-stream] .lane-bar__pieces > *");
    expect(bars.length).toBeGreaterThanOrEqual(dataset.streams.length);
  });

  it("cannot be played, stepped or held against another year", () => {
    renderAtlas(
      <>
        <TimeRail />
        <CompareSwitch />
      </>,
      { dataset },
    );
    for (const button of screen.getAllByRole("button", { name: /Play|Previous|Next/ }))
      expect(button).toBeDisabled();
    expect(screen.queryByRole("button", { name: /compare/i })).not.toBeInTheDocument();
  });
});
