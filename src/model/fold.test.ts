import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it.each([
  ["Ærø Å", "aeroe aa"],
  ["Café", "cafe"],
  ["Weiß, Genève, Škoda, Łódź", "weiss, geneve, skoda, lodz"],
  ["A\u030Alborg", "aalborg"],
  ["STRØM", "stroem"],
  ["CO₂, 5 m³", "co2, 5 m3"],
])("folds %j into %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
