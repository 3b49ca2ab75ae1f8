import { expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

it("tells sentences apart", () => {
  const text = "Is it so? Yes! It began in 2022. 30 came. »De kom.« (The last left.) See www.example.org.";
  expect(sentencesOf(text)).toEqual([
    "Is it so?",
    "Yes!",
    "It began in 2022. 30 came.",
    "»De kom.«",
    "(The last left.)",
    "See www.example.org.",
  ]);
});

it.each([
  "Der er 3.200 ansatte og 40.000 husstande.",
  "Den gav 40.3 TJ, så 1.250.000,5 t.",
  "Den 19. maj og 2. Symbiosedag, 19. 5. 2020.",
  "Det kostede ca. 90 mio. DKK, f.eks. 1,2 mia. Euro eller 90.000 kr. (2018).",
  "Mødet kl. 14.00 var om nr. 19 og Nr. 20.",
  "F. L. Smidth, J. Ehrenfeld, Chr. Hansen and Dr. No. 7, e.g. St. Mary.",
])("cuts no figure, no name and no abbreviation: %s", (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

it("has what there is where there is no sentence", () => {
  expect(sentencesOf("steam")).toEqual(["steam"]);
  expect(sentencesOf("")).toEqual([]);
});
