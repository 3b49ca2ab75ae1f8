import { type Curtain, CURTAINS } from "../../tours/talk.ts";

/** What a talk keeps over a reload of its window, beside what the address says. */
export interface TalkMemory {
  /** When the talk began, in ms since 1970. */
  readonly startedAt: number;
  readonly curtain: Curtain;
  /** Not null while the presenter's window holds the screen: the step to which the guide has gone meanwhile. */
  readonly hold: { readonly step: string } | null;
  /** The page of a record to which the hall has come, counted from 0, and of which record; null at the first. */
  readonly page: { readonly of: string; readonly n: number } | null;
}

const keyOf = (talkId: string) => `symbiosis-atlas.talk.${talkId}`;

/** Returns what this window kept of a talk with this tour; another tour is another talk, and begins now. */
export function recallTalk(talkId: string, tourId: string): TalkMemory {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(talkId)) ?? "null");
    if (isRecord(kept) && kept["tour"] === tourId && typeof kept["startedAt"] === "number") {
      const curtain = CURTAINS.find((name) => name === kept["curtain"]) ?? "open";
      const { hold } = kept;
      const step = isRecord(hold) && typeof hold["step"] === "string" ? hold["step"] : null;
      return {
        startedAt: kept["startedAt"],
        curtain,
        hold: step === null ? null : { step },
        page: pageOf(kept["page"]),
      };
    }
  } catch {
    // Storage is blocked or holds something else: the clock starts anew after a reload, nothing else is lost.
  }
  return { startedAt: Date.now(), curtain: "open", hold: null, page: null };
}

const pageOf = (kept: unknown): TalkMemory["page"] =>
  isRecord(kept) && typeof kept["of"] === "string" && typeof kept["n"] === "number"
    ? { of: kept["of"], n: kept["n"] }
    : null;

/** Keeps what is to outlive a reload. */
export function keepTalk(talkId: string, tourId: string, memory: TalkMemory): void {
  try {
    sessionStorage.setItem(keyOf(talkId), JSON.stringify({ tour: tourId, ...memory }));
  } catch {
    // See above.
  }
}

/** Forgets the talk: the same tour, chosen again, is a new talk. */
export function forgetTalk(talkId: string): void {
  try {
    sessionStorage.removeItem(keyOf(talkId));
  } catch {
    // See above.
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
