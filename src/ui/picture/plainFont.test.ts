import { expect, it } from "vitest";
import { plainFont } from "./plainFont.ts";

it("names faces that office programs have, between our own and whatever there is", () => {
  expect(plainFont("AtlasSans, system-ui, sans-serif")).toBe(
    'AtlasSans, "Source Sans 3", "Source Sans Pro", Calibri, Carlito, system-ui, sans-serif',
  );
  expect(plainFont('"AtlasSerif", Georgia, serif')).toMatch(
    /^"AtlasSerif", .*Cambria, Caladea, Georgia, serif$/,
  );
  expect(plainFont("monospace")).toBe("monospace");
});
