import { expect, it } from "vitest";
import { withPlainNumbers } from "./numbers.ts";
import { wordsOf } from "./words.ts";

it.each([
  ["586.000", "586000"],
  ["586,000", "586000"],
  ["586 000 t", "586000 t"],
  ["586000", "586000"],
  ["182 mio. kr.", "182000000. kr."],
  ["182 million", "182000000"],
  ["3,6 mio m3", "3600000 m3"],
  ["3.6 million", "3600000"],
  ["2 mia", "2000000000"],
  ["61,1 tj", "61.1 tj"],
  ["1.250.000", "1250000"],
  ["in 1961, 1972 and 1993", "in 1961, 1972 and 1993"],
  ["co2 and c5", "co2 and c5"],
])("writes the numbers of %j as %j", (text, plain) => {
  expect(withPlainNumbers(text)).toBe(plain);
});

it("tells words, numbers and percent signs apart", () => {
  expect(wordsOf("80 % af CO₂, 3,6 mio. m³!")).toEqual(["80", "%", "af", "co2", "3600000", "m3"]);
});
