import { describe, expect, it } from "vitest";
import { presentStates } from "./formerState.ts";

describe("a list of states", () => {
  it("reads what older addresses call unconfirmed as what is not known to have ended", () => {
    expect(presentStates(["unconfirmed"])).toEqual(["last-documented", "probably-ended"]);
    expect(presentStates(["last-documented", "unconfirmed", "ended"])).toEqual([
      "last-documented",
      "probably-ended",
      "ended",
    ]);
  });
});
