import { describe, expect, it } from "vitest";
import type { Moment } from "../../dataset/schema/common.ts";
import { sayMoment } from "./moments.ts";

const moment = (patch: Partial<Moment>): Moment => ({
  year: 1990,
  precision: "year",
  date: null,
  latest: null,
  reason: null,
  ...patch,
});

describe("a point in time", () => {
  it.each([
    ["a year", {}, "1990", "1990"],
    ["a month", { precision: "exact", date: "1990-05" }, "maj 1990", "May 1990"],
    ["a day", { precision: "exact", date: "1990-05-17" }, "17. maj 1990", "17 May 1990"],
    ["a range of years", { latest: 1992 }, "1990–1992", "1990–1992"],
    ["about a year", { precision: "approximate" }, "ca. 1990", "c. 1990"],
    ["about a range", { precision: "approximate", latest: 1992 }, "ca. 1990–1992", "c. 1990–1992"],
    ["before a year", { precision: "before" }, "senest 1990", "by 1990"],
    ["one of two years", { precision: "disputed", latest: 1995 }, "1990 eller 1995", "1990 or 1995"],
    ["a disputed year", { precision: "disputed" }, "1990", "1990"],
    ["nothing known", { precision: "unknown", year: null }, "ukendt år", "year unknown"],
  ] as const)("that is %s keeps its uncertainty in both languages", (_, patch, danish, english) => {
    expect(sayMoment(moment(patch), "da")).toBe(danish);
    expect(sayMoment(moment(patch), "en")).toBe(english);
  });

  it("that is an end not found is the year it was last documented in", () => {
    const last = moment({ precision: "unknown" });
    expect(sayMoment(last, "da", "end")).toBe("sidst dokumenteret 1990");
    expect(sayMoment(last, "en", "end")).toBe("last documented 1990");
  });
});
