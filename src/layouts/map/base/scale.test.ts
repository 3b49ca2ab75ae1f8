import { expect, it } from "vitest";
import { layoutMapScale } from "./scale.ts";

it("is a round length that fits, and true to scale", () => {
  expect(layoutMapScale(0.1, 110)).toEqual({ meters: 1000, widthPx: 100 });
  expect(layoutMapScale(0.2, 110)).toEqual({ meters: 500, widthPx: 100 });
  expect(layoutMapScale(0.05, 110)).toEqual({ meters: 2000, widthPx: 100 });
  const { widthPx } = layoutMapScale(0.0731, 110);
  expect(widthPx).toBeLessThanOrEqual(110);
  expect(widthPx).toBeGreaterThan(40);
});
