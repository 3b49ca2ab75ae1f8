// The timeline in a hall and on a stage, in every year in which something changes: what runs has a row as high as its letters.

import { describe, expect, it } from "vitest";
import { atlas } from "../../../tests/fixtures/flowRooms.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import { yearEvents } from "../../model/events.ts";
import { streamOrder } from "../../model/filter.ts";
import { streamState } from "../../model/status.ts";
import { layoutStageLanes } from "./stageLanes.ts";

const years = yearEvents(atlas).map(({ year }) => year);
const SMALL_REM = 0.875;
const GAP_REM = 0.18;

/** What is left for the rows, as measured; whether every year finds room there for what was last documented earlier. */
const SCREENS = [
  { screen: "a hall of 1920x1080", heightPx: 735, remPx: 32.08, isWhole: false },
  { screen: "a hall of 1080x1920", heightPx: 1040, remPx: 32.08, isWhole: true },
  { screen: "a stage of 1366x768", heightPx: 540, remPx: 19.2, isWhole: false },
] as const;

describe.each(SCREENS)("the timeline of $screen", ({ heightPx, remPx, isWhole }) => {
  it("has a row for all that runs", () => {
    let looked = 0;
    for (const year of years) {
      const states = new Map(
        atlas.dataset.streams.map((stream) => [stream.id, streamState(atlas, stream, year)]),
      );
      const requests = streamOrder(atlas.dataset.streams).flatMap(({ id, family }) => {
        const state = states.get(id);
        if (state === undefined || !isDrawnByItself(state)) return [];
        return [{ id, family, rank: state === "last-documented" ? 2 : 1 }];
      });
      const { leftOut, lanes } = layoutStageLanes(requests, {
        heightPx,
        fontPx: SMALL_REM * remPx,
        gapPx: GAP_REM * remPx,
      });
      const missing = leftOut.filter((id) => isWhole || states.get(id) !== "last-documented");
      expect(missing, `in ${year}`).toEqual([]);
      looked += lanes.length;
    }
    expect(looked).toBeGreaterThan(600);
  });
});
