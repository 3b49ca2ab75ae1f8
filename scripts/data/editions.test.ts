import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { editionFile, freezeEdition, keptEditions, publishEditions } from "./editions.ts";

let root: string;
let kept: string;
let target: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "editions-"));
  kept = join(root, "editions");
  target = join(root, "data");
  mkdirSync(target);
});
afterEach(() => rmSync(root, { recursive: true }));
const served = (file: string) => readFileSync(join(target, file), "utf8");

describe("freezing an edition", () => {
  it("keeps it under the dataset's name and version", () => {
    expect(freezeEdition(kept, "town", "2026-11", "one")).toBe(true);
    expect(readFileSync(join(kept, "town@2026-11.json"), "utf8")).toBe("one");
  });

  it("does nothing the second time", () => {
    freezeEdition(kept, "town", "2026-11", "one");
    expect(freezeEdition(kept, "town", "2026-11", "one")).toBe(false);
  });

  it("never changes one that is kept", () => {
    freezeEdition(kept, "town", "2026-11", "one");
    expect(() => freezeEdition(kept, "town", "2026-11", "two")).toThrow(/new version/);
    expect(readFileSync(join(kept, "town@2026-11.json"), "utf8")).toBe("one");
  });

  it.each(["", "..", "../x", "a/b", "2026 11", "x".repeat(33)])("refuses the version %j", (version) => {
    expect(() => editionFile("town", version)).toThrow(/cannot be part of a file/);
  });
});

describe("publishing editions", () => {
  it("lays the kept ones beside the present one, which also goes by its version", () => {
    freezeEdition(kept, "town", "2025-1", "old");
    publishEditions(kept, target, "town", { version: "2026-11", text: "now" });
    expect(served("town@2025-1.json")).toBe("old");
    expect(served("town@2026-11.json")).toBe("now");
    expect(JSON.parse(served("town.editions.json"))).toEqual({
      present: "2026-11",
      kept: ["2025-1"],
    });
    freezeEdition(kept, "town", "2026-11", "now");
    publishEditions(kept, target, "town", { version: "2026-11", text: "now" });
    expect(JSON.parse(served("town.editions.json"))).toMatchObject({ kept: ["2025-1", "2026-11"] });
  });

  it("believes what is kept, not a present dataset that has moved on under the same version", () => {
    freezeEdition(kept, "town", "2026-11", "frozen");
    publishEditions(kept, target, "town", { version: "2026-11", text: "edited" });
    expect(served("town@2026-11.json")).toBe("frozen");
  });

  it("works before anything was ever frozen, and leaves other datasets alone", () => {
    freezeEdition(kept, "other", "1", "x");
    publishEditions(kept, target, "town", { version: "1.0", text: "now" });
    expect(readdirSync(target).toSorted()).toEqual(["town.editions.json", "town@1.0.json"]);
    expect(keptEditions(kept, "town")).toEqual([]);
  });

  it("lists versions in the order of their numbers", () => {
    for (const version of ["2026-11", "2026-2", "2025-12"]) freezeEdition(kept, "town", version, version);
    expect(keptEditions(kept, "town")).toEqual(["2025-12", "2026-2", "2026-11"]);
  });
});
