import { describe, expect, it } from "vitest";
import { nameLines, widestLine } from "./nameLines.ts";

const em = (text: string) => text.length;

describe("the lines of a name", () => {
  it("are two only where one is too wide", () => {
    expect(nameLines("Kalundborg Forsyning", 20, em)).toEqual(["Kalundborg Forsyning"]);
    expect(nameLines("Kalundborg Forsyning", 10, em)).toEqual(["Kalundborg", "Forsyning"]);
  });

  it("leave a single word whole", () => {
    expect(nameLines("Genbrugsbassinet", 10, em)).toEqual(["Genbrugsbassinet"]);
  });

  it("are as wide as the widest", () => {
    expect(widestLine(["Kalundborg", "by"], em)).toBe(10);
  });
});
