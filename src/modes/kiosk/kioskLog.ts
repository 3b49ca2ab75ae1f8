import * as v from "valibot";

/** What the screen remembers for those who look after it, on this device only. Nothing says who a visitor was. */
const RecordsSchema = v.object({
  errors: v.array(v.object({ at: v.string(), message: v.string() })),
  /** By local day, YYYY-MM-DD. */
  days: v.record(v.string(), v.object({ visits: v.number(), opened: v.record(v.string(), v.number()) })),
});
export type KioskRecords = v.InferOutput<typeof RecordsSchema>;

export interface KioskLog {
  readonly noteVisit: () => void;
  /** Counts something that a visitor opened: "view map", "stream gypsum". */
  readonly noteOpened: (what: string) => void;
  readonly noteError: (message: string) => void;
  readonly read: () => KioskRecords;
  readonly clear: () => void;
}

const KEY = "symbiosis-atlas.kiosk";
const MOST_ERRORS = 50;
const MOST_DAYS = 60;
const MOST_OPENED = 400; // different things on one day
const LONGEST_MESSAGE = 300;

/**
 * Returns the log of this screen. It is read anew before each note, so that several windows of one machine share
 * it. Where storage is blocked or full it is kept until the page closes.
 *
 * @param storage asked for at each use, for even the question may throw
 */
export function createKioskLog(
  storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
  now: () => Date,
): KioskLog {
  let memory: KioskRecords = { errors: [], days: {} };
  const read = (): KioskRecords => {
    try {
      const text = storage().getItem(KEY);
      const parsed = text === null ? null : v.safeParse(RecordsSchema, JSON.parse(text));
      if (parsed === null) return { errors: [], days: {} };
      if (parsed.success) return parsed.output;
    } catch {
      // Blocked, or something else wrote there: what this page has seen itself still holds.
    }
    return memory;
  };
  const write = (records: KioskRecords) => {
    memory = records;
    try {
      storage().setItem(KEY, JSON.stringify(records));
    } catch {
      // See above.
    }
  };
  const noteDay = (change: (day: KioskRecords["days"][string]) => KioskRecords["days"][string]) => {
    const records = read();
    const today = localDay(now());
    const days = { ...records.days, [today]: change(records.days[today] ?? { visits: 0, opened: {} }) };
    const kept = Object.keys(days).toSorted().slice(-MOST_DAYS);
    write({
      ...records,
      days: Object.fromEntries(Object.entries(days).filter(([day]) => kept.includes(day))),
    });
  };
  return {
    noteVisit: () => noteDay((day) => ({ ...day, visits: day.visits + 1 })),
    noteOpened: (what) =>
      noteDay((day) => {
        const isNew = day.opened[what] === undefined;
        if (isNew && Object.keys(day.opened).length >= MOST_OPENED) return day;
        return { ...day, opened: { ...day.opened, [what]: (day.opened[what] ?? 0) + 1 } };
      }),
    noteError: (message) => {
      const records = read();
      const error = { at: now().toISOString(), message: message.slice(0, LONGEST_MESSAGE) };
      write({ ...records, errors: [...records.errors, error].slice(-MOST_ERRORS) });
    },
    read,
    clear: () => {
      memory = { errors: [], days: {} };
      try {
        storage().removeItem(KEY);
      } catch {
        // Blocked: there is nothing to delete but the memory.
      }
    },
  };
}

const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
