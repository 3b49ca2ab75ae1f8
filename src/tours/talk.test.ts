import { describe, expect, it } from "vitest";
import { smallTour } from "../../tests/fixtures/smallTour.ts";
import {
  newTalkId,
  parseTalkCommand,
  parseTalkState,
  parseTourMessage,
  talkIdOf,
  talkWindowName,
  tourMessage,
} from "./talk.ts";

const STATE = {
  type: "state",
  tour: "small-tour",
  step: "one",
  year: 1982,
  isFree: false,
  curtain: "open",
  hasQr: false,
  startedAt: 1,
} as const;

describe("a message of a talk", () => {
  it("is read as what it is", () => {
    expect(parseTalkState(STATE)).toEqual(STATE);
    expect(parseTalkCommand({ type: "go", step: "two" })).toEqual({ type: "go", step: "two" });
    expect(parseTourMessage(tourMessage(smallTour()))?.id).toBe("small-tour");
  });

  it.each([
    null,
    "go",
    { type: "go", step: "../evil" },
    { type: "go", step: "two", and: "more" },
    { type: "by", steps: 7 },
    { type: "spot", at: [2, 0] },
    { type: "show", kind: "constructor", id: "x" },
    { ...STATE, curtain: "torn" },
    { ...STATE, year: "1982" },
    { type: "tour", tour: { id: "half" } },
  ])("is ignored when it is none: %j", (message) => {
    expect(parseTalkState(message)).toBeNull();
    expect(parseTalkCommand(message)).toBeNull();
    expect(parseTourMessage(message)).toBeNull();
  });
});

describe("the id of a talk", () => {
  it("comes back out of the names of both windows, and out of no other name", () => {
    const id = newTalkId((bytes) => bytes.fill(7));
    expect(talkIdOf(talkWindowName("audience", id))).toBe(id);
    expect(talkIdOf(talkWindowName("presenter", id))).toBe(id);
    for (const name of ["", "atlas", "atlas-audience-", "atlas-host-abcdefghijkl"])
      expect(talkIdOf(name)).toBeNull();
  });

  it("is another for each talk", () => {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    expect(new Set(Array.from({ length: 50 }, () => newTalkId(random))).size).toBe(50);
  });
});
