import { expect, it } from "vitest";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import { streamsOfEach } from "./drawnStreams.ts";

it("counts at each disc the streams that are drawn and begin or end there, whatever their state", () => {
  const [one, other, third] = smallDataset().streams;
  const ends = { donor: "works", receiver: "mill" };
  const visible = [
    { stream: { ...one!, ...ends, via: ["grid"] }, state: "running" as const },
    { stream: { ...other!, ...ends, via: [] }, state: "last-documented" as const },
    { stream: { ...third!, ...ends, donor: "farms", via: [] }, state: "ended" as const },
  ];
  const counts = streamsOfEach({
    year: 2000,
    all: visible,
    visible,
    visibleIds: new Set(),
    partnerIds: new Set(),
  });
  expect(Object.fromEntries(counts)).toEqual({ works: 2, grid: 0, mill: 3, farms: 1 });
});
