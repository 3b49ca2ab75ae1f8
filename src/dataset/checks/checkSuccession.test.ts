import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkSuccession } from "./checkSuccession.ts";

/** A dataset of partners that have nothing but successors, in the order given. */
function heirs(successors: Readonly<Record<string, readonly string[]>>): Dataset {
  const small = smallDataset();
  const partners = Object.entries(successors).map(([id, next]) => ({
    ...small.partners[0]!,
    id,
    successors: [...next],
  }));
  return { ...small, streams: [], partners };
}

function circlesIn(dataset: Dataset): string[] {
  const found: string[] = [];
  checkSuccession(dataset, (_, path, params) => found.push(`${path[1]}: ${params?.["circle"]}`));
  return found;
}

describe("circles of successors", () => {
  it("are none where a firm splits and its parts merge again", () => {
    expect(circlesIn(heirs({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
  });

  it("are told from the first of their members in the list on, wherever one comes in", () => {
    expect(circlesIn(heirs({ in: ["c"], b: ["c"], c: ["d"], d: ["b"] }))).toEqual(["1: b → c → d → b"]);
  });

  it("are told each", () => {
    expect(circlesIn(heirs({ a: ["a"], b: ["c"], c: ["b"] }))).toEqual(["0: a → a", "1: b → c → b"]);
  });

  it("are found by looking once at each record, however long the line of heirs", () => {
    const LENGTH = 20_000;
    let looks = 0;
    const line = Object.fromEntries(
      Array.from({ length: LENGTH }, (_, i) => [`p${i}`, [`p${(i + 1) % LENGTH}`]]),
    );
    const dataset = heirs(line);
    const counted = dataset.partners.map((partner) => ({
      ...partner,
      get successors() {
        looks += 1;
        return partner.successors;
      },
    }));
    const [circle] = circlesIn({ ...dataset, partners: counted });
    expect(circle).toBe("0: p0 → p1 → p2 → p3 → p4 → p5 → … → p0");
    expect(looks).toBe(LENGTH);
  });
});
