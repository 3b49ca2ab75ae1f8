import { describe, expect, it } from "vitest";
import { paperSize } from "./paperSize.ts";

const MM = 72 / 25.4; // pt
const SMALLEST_PX = 14; // of the map's names

/** Size of the map's smallest names in pt on a sheet, with the margins of `look/print.css`. */
function namePt(own: { width: number; height: number }, remPx: number, sheet: "a4" | "letter"): number {
  const { width, height } = paperSize(own, remPx);
  const [short, long] = sheet === "a4" ? [210, 297] : [215.9, 279.4];
  const isWide = width > height;
  const room = ((isWide ? long : short) - 24) * MM;
  const scale = Math.min(room / width, ((isWide ? 150 : 235) * MM) / height);
  return SMALLEST_PX * (remPx / 16) * scale;
}

describe("the size of a map on paper", () => {
  it("has names of 7 pt at least, however large the window is", () => {
    for (const width of [700, 1040, 1366, 1500, 1920, 2560, 3840])
      for (const height of [600, 900, 1080, 1600, 2400])
        for (const sheet of ["a4", "letter"] as const) {
          for (const remPx of [16, 24])
            expect(namePt({ width, height }, remPx, sheet), `${width}×${height}`).toBeGreaterThanOrEqual(7);
        }
  });

  it("is as wide as a high sheet where it is long, and as long as it is", () => {
    expect(paperSize({ width: 1920, height: 640 }, 16, true)).toEqual({ width: 1040, height: 640 });
    expect(paperSize({ width: 800, height: 2400 }, 16, true)).toEqual({ width: 800, height: 2400 });
  });

  it("is that of the window where that is small enough", () => {
    expect(paperSize({ width: 1366, height: 640 }, 16)).toEqual({ width: 1366, height: 640 });
    expect(paperSize({ width: 1920, height: 640 }, 16)).toEqual({ width: 1440, height: 640 });
  });
});
