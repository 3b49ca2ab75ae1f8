// What the page does for each stream must not grow with the square of their number. Work is counted, not timed.

import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { manyStreams } from "../../tests/fixtures/manyStreams.ts";
import { renderAtlas } from "../../tests/fixtures/renderAtlas.tsx";
import type * as Filter from "../model/filter.ts";
import type * as SelectionModel from "../model/selection.ts";
import { FilterBar } from "./filters/FilterBar.tsx";
import type * as Glyph from "./flows/FlowGlyph.tsx";
import { FlowsView } from "./flows/FlowsView.tsx";
import { setHover } from "./hooks/useHover.ts";
import { TimeRail } from "./rail/TimeRail.tsx";
import { TableView } from "./table/TableView.tsx";
import { TimelineView } from "./timeline/TimelineView.tsx";

const work = vi.hoisted(() => ({ graphs: 0, highlights: 0, rows: 0 }));
vi.mock("../model/filter.ts", async (original) => {
  const real = await original<typeof Filter>();
  const graphOfYear: typeof real.graphOfYear = (...args) => {
    work.graphs += 1;
    return real.graphOfYear(...args);
  };
  return { ...real, graphOfYear };
});
vi.mock("../model/selection.ts", async (original) => {
  const real = await original<typeof SelectionModel>();
  const highlightOf: typeof real.highlightOf = (...args) => {
    work.highlights += 1;
    return real.highlightOf(...args);
  };
  return { ...real, highlightOf };
});
vi.mock("./flows/FlowGlyph.tsx", async (original) => {
  const real = await original<typeof Glyph>();
  const FlowGlyph: typeof real.FlowGlyph = (props) => {
    work.rows += 1;
    return real.FlowGlyph(props);
  };
  return { ...real, FlowGlyph };
});

/** Returns the work that something makes. */
function workOf(happen: () => void): typeof work {
  Object.assign(work, { graphs: 0, highlights: 0, rows: 0 });
  happen();
  return { ...work };
}

const PHONE = { width: 358, height: 600 };
let box = PHONE;
let measure: (() => void)[] = [];
beforeEach(() => {
  box = PHONE;
  measure = [];
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, box.width, box.height),
  );
  // Measured when the test says so, as a browser does after the first rendering.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(notify: () => void) {
        measure.push(notify);
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  setHover(null);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const layOut = () => act(() => measure.forEach((notify) => notify()));

describe.each([300, 2000])("a year step with %i streams", (count) => {
  const dataset = manyStreams(count);
  // Early years: the whole dataset is gone through, and the few rows that have begun are quick to draw here.
  const begunBy = (year: number) =>
    dataset.streams.filter(({ spans }) => (spans[0]?.from.year ?? Infinity) <= year).length;

  it("draws each row of the list of flows once, and none before there is a measure", () => {
    const options = { dataset, view: { year: 1972 } };
    let store: ReturnType<typeof renderAtlas>["store"] | undefined;
    expect(workOf(() => ({ store } = renderAtlas(<FlowsView />, options))).rows, "nothing is shown yet").toBe(
      0,
    );
    // The legend has a few samples of its own.
    const shown = workOf(layOut).rows;
    expect(shown).toBeGreaterThanOrEqual(begunBy(1972));
    expect(shown).toBeLessThan(begunBy(1972) + 12);
    const step = workOf(() => act(() => store?.drag({ year: 1973 })));
    expect(step.graphs).toBe(1);
    expect(step.rows).toBeLessThan(begunBy(1973) + 12);
    const one = dataset.streams.find(({ spans }) => spans[0]?.from.year === 1971);
    const choice = workOf(() => act(() => store?.choose({ selection: { kind: "stream", id: one!.id } })));
    expect(choice.graphs).toBe(0);
    expect(choice.rows, "only the row that is chosen").toBeLessThan(12);
  });
});

describe("a year step", () => {
  const dataset = manyStreams(100);

  it.each([
    ["table", <TableView key="t" />, 1400],
    ["table on a phone", <TableView key="t" />, 358],
    ["timeline", <TimelineView key="t" />, 1400],
    ["flows", <FlowsView key="t" />, 1400],
  ] as const)("computes one graph for the %s, the rail and the filters", (_, view, width) => {
    box = { width, height: 900 };
    const page = (
      <>
        {view}
        <FilterBar />
        <TimeRail />
      </>
    );
    const { store } = renderAtlas(page, { dataset: { ...dataset }, view: { year: 1972 } }); // one that nobody has counted in yet
    layOut();
    expect(workOf(() => act(() => store.drag({ year: 1973 }))).graphs).toBe(1);
    const choice = workOf(() => act(() => store.choose({ selection: { kind: "partner", id: "partner-1" } })));
    expect(choice).toMatchObject({ graphs: 0, highlights: 1 });
  });
});
