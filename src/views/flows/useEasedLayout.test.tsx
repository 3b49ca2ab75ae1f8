import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { layoutBetween } from "../../layouts/flows/between.ts";
import { type FlowLayout, layoutFlows } from "../../layouts/flows/flowLayout.ts";
import { flowOrder } from "../../layouts/flows/order.ts";
import { createAtlas } from "../../model/atlas.ts";
import { useEasedLayout } from "./useEasedLayout.ts";

const small = smallDataset();
const layoutOf = (count: number, heightPx = 400): FlowLayout =>
  layoutFlows(flowOrder(createAtlas(small)), {
    widthPx: 900,
    heightPx,
    remPx: 16,
    partnerEm: 6,
    mostMakesEm: 0,
    rows: small.streams.slice(0, count).map((stream) => ({ stream, nameEm: 5, moreEm: 0, markEm: 0 })),
    partners: new Map(),
  });
const [before, after] = [layoutOf(2), layoutOf(4)];
const firstRow = ({ links }: FlowLayout) => links[0]?.y ?? 0;

let frames: FrameRequestCallback[] = [];
const frameAt = (time: number) =>
  act(() => {
    const due = frames;
    frames = [];
    due.forEach((draw) => draw(time));
  });

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => frames.push(draw));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
});
afterEach(() => {
  document.documentElement.style.removeProperty("--quick");
  vi.unstubAllGlobals();
});

const shown = (motion: string) => {
  document.documentElement.style.setProperty("--quick", motion);
  return renderHook((layout: FlowLayout) => useEasedLayout(layout, layoutBetween), { initialProps: before });
};

describe("useEasedLayout()", () => {
  it("slides rows from where they were to where they go, within a quarter of a second", () => {
    const { result, rerender } = shown("200ms");
    rerender(after);
    expect(firstRow(result.current)).toBe(firstRow(before));
    frameAt(1000);
    frameAt(1100);
    const halfway = firstRow(result.current);
    expect(halfway).toBeLessThan(firstRow(before));
    expect(halfway).toBeGreaterThan(firstRow(after));
    frameAt(1250);
    expect(result.current).toBe(after);
    expect(frames).toHaveLength(0);
  });

  it("goes on from where it is when the year changes again on the way", () => {
    const { result, rerender } = shown(".2s");
    rerender(after);
    frameAt(1000);
    frameAt(1100);
    const halfway = firstRow(result.current);
    rerender(before);
    expect(firstRow(result.current)).toBeCloseTo(halfway);
  });

  it.each(["0ms", "0s"])("is there at once where motion is reduced: %s", (motion) => {
    const { result, rerender } = shown(motion);
    rerender(after);
    expect(result.current).toBe(after);
    expect(frames).toHaveLength(0);
  });

  it("is there at once where the box has another size", () => {
    const { result, rerender } = shown("200ms");
    const larger = layoutOf(2, 500);
    rerender(larger);
    expect(result.current).toBe(larger);
  });
});
