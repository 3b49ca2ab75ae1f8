import { describe, expect, it } from "vitest";
import { smallTour } from "../../tests/fixtures/smallTour.ts";
import {
  isObeyedWhileHeld,
  newTalkId,
  parseTalkCommand,
  parseTalkState,
  parseTourMessage,
  type TalkCommand,
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
  selection: { kind: "stream", id: "steam" },
  hold: { step: "two" },
  curtain: "open",
  hasQr: false,
  drawsAll: false,
  record: { page: 1, of: 3, isPlaying: false },
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
    { type: "release", show: { kind: "step", id: "../evil" } },
    { ...STATE, hold: true },
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

it("while the audience is held, what would change its picture is not obeyed", () => {
  const refused: readonly TalkCommand[] = [
    { type: "show", kind: "partner", id: "works" },
    { type: "qr", on: true },
    { type: "all", on: true },
    { type: "spot", at: [0.5, 0.5] },
  ];
  const obeyed: readonly TalkCommand[] = [
    { type: "curtain", curtain: "black" },
    { type: "blackout" },
    { type: "title" },
    { type: "release", show: null },
    { type: "spot", at: null },
  ];
  expect(refused.filter(isObeyedWhileHeld)).toEqual([]);
  expect(obeyed.filter(isObeyedWhileHeld)).toEqual(obeyed);
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
