import { describe, expect, it } from "vitest";
import { SHEETS } from "./paperSize.ts";

const MM = 72 / 25.4; // pt
const SMALLEST_PX = 14; // of the map's names

describe("the size of a view on paper", () => {
  it("has names of 7 pt at least on A4 and on Letter, with the margins and rooms of look/print.css", () => {
    for (const [name, { width, height }] of Object.entries(SHEETS)) {
      const isWide = width > height;
      for (const [short, long] of [
        [210, 297],
        [215.9, 279.4],
      ] as const) {
        const room = ((isWide ? long : short) - 24) * MM;
        // The least that words around it leave it.
        const scale = Math.min(room / width, ((isWide ? 133 : 195) * MM) / height);
        expect(SMALLEST_PX * scale, `${name} on ${long} mm`).toBeGreaterThanOrEqual(7);
      }
    }
  });
});
