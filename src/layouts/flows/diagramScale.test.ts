import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { layoutSankey } from "./sankey.ts";
import { diagramScale, fitsBare, mostNameEm } from "./diagramScale.ts";

const [example] = smallDataset().streams;
if (example === undefined) throw new Error("the small dataset has streams");

/** As many streams as the real dataset, between as many partners. */
const streams = Array.from({ length: 63 }, (_, i): Stream => ({
  ...example,
  id: `s${i}`,
  donor: `d${i % 19}`,
  receiver: `r${i % 31}`,
}));
const ROOM = {
  widthPx: 1400,
  heightPx: 520,
  remPx: 16,
  partnerEm: 9,
  streamEm: 14,
  yearsEm: 5,
  isWhole: false,
};

describe("fitsBare()", () => {
  it("tells a room in which all rows can be told apart from one that is too low", () => {
    expect(fitsBare(streams, { heightPx: 520, remPx: 16 })).toBe(true);
    expect(fitsBare(streams, { heightPx: 240, remPx: 16 })).toBe(false);
  });
});

describe("diagramScale()", () => {
  it("gives every row room for its name in a diagram that may scroll", () => {
    const scale = diagramScale(streams, ROOM);
    expect(scale).toMatchObject({ hasNames: true, fontPx: 14 });
    expect(scale.rowPx).toBeGreaterThanOrEqual(18);
  });

  it("fits the whole into half a laptop's screen, with names of partners that do not overlap", () => {
    const scale = diagramScale(streams, { ...ROOM, widthPx: 700, isWhole: true });
    expect(scale.hasNames).toBe(false);
    expect(scale.labelPx).toBeGreaterThan(scale.fontPx);
    expect(layoutSankey(streams, scale).height).toBeLessThanOrEqual(521);
  });

  it("names every stream in the whole too when the screen is high enough", () => {
    const scale = diagramScale(streams, { ...ROOM, heightPx: 1800, isWhole: true });
    expect(scale.hasNames).toBe(true);
    expect(layoutSankey(streams, scale).height).toBeCloseTo(1800);
    expect(scale.fontPx).toBeGreaterThan(14);
  });

  it("takes smaller type rather than cut the names of streams", () => {
    const few = streams.slice(0, 6);
    const room = { ...ROOM, widthPx: 1500, heightPx: 800, remPx: 32, isWhole: true };
    const scale = diagramScale(few, room);
    expect(scale.hasNames).toBe(true);
    expect(scale.fontPx).toBeLessThan(1.375 * 32);
    expect(mostNameEm(scale)).toBeGreaterThanOrEqual(ROOM.streamEm - 0.1);
  });

  it("has no names in the rows of a stage that is too narrow for them", () => {
    const few = streams.slice(0, 6);
    const room = { ...ROOM, widthPx: 900, heightPx: 800, remPx: 32, isWhole: true, hasFewNames: true };
    expect(diagramScale(few, room).hasNames).toBe(false);
    expect(diagramScale(few, { ...room, widthPx: 1800 }).hasNames).toBe(true);
  });

  it("keeps room for the curves when names are long", () => {
    const scale = diagramScale(streams, { ...ROOM, widthPx: 900, partnerEm: 40, streamEm: 60 });
    expect((scale.width - scale.middlePx) / 2 - scale.sidePx).toBeGreaterThan(90);
  });
});
