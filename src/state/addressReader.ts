import { readings } from "./query.ts";

/** A part of the address that could not be used and was left out. */
export interface Notice {
  readonly param: string;
  readonly value: string;
  /** Why: the value makes no sense, unless told; or no part has that name; or the part was there before. */
  readonly reason?: "unknown" | "repeated";
}

/** What a text means, undefined if nothing. */
export type Read<T> = (text: string) => T | undefined;

/** Reads the parts of one address, each on its own, and notes what was left out. */
export interface AddressReader {
  readonly notices: readonly Notice[];
  /** Notes that a part was left out. */
  ignore(param: string, text: string, reason?: Notice["reason"]): void;
  /** Returns the value of a part, `fallback` where it is absent or makes no sense. */
  take<T>(param: string, fallback: T, read: Read<T>): T;
  /** Returns the values of a list that make sense, each once. */
  list<T extends string>(param: string, read: Read<T>): readonly T[];
}

/** More bad parts than this are left out without a word: nobody reads a list of thousands. */
const MOST_NOTICES = 8;

/** Letters of a bad part that its notice shows. */
const NOTICE_LETTERS = 40;

/** Between the values of a list: a comma, or what it became on the way. */
const BETWEEN = /(?:%2C|[,;|\s])+/i;

/** Returns a reader of the parameters of one address. */
export function addressReader(params: URLSearchParams): AddressReader {
  const notices: Notice[] = [];
  const ignore: AddressReader["ignore"] = (param, text, reason) => {
    if (notices.length >= MOST_NOTICES) return;
    const value = text.slice(0, NOTICE_LETTERS);
    if (!notices.some((n) => n.param === param && n.value === value))
      notices.push({ param, value, ...(reason !== undefined && { reason }) });
  };
  return {
    notices,
    ignore,
    take: (param, fallback, read) => {
      const [text, ...more] = params.getAll(param).filter(Boolean);
      if (text === undefined) return fallback;
      for (const other of more) if (other !== text) ignore(param, other, "repeated");
      const value = firstReading(text, read);
      if (value !== undefined) return value;
      ignore(param, text);
      return fallback;
    },
    list: <T extends string>(param: string, read: Read<T>) => {
      const values: T[] = [];
      for (const text of params.getAll(param).flatMap((list) => list.split(BETWEEN).filter(Boolean))) {
        const value = firstReading(text, read);
        if (value === undefined) ignore(param, text);
        else if (!values.includes(value)) values.push(value);
      }
      return values;
    },
  };
}

/** Returns how to read one of the allowed words. */
export const oneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (text) =>
    allowed.find((value) => value === text);

/** Returns the first reading of a text that `read` can use. */
export function firstReading<T>(text: string, read: Read<T>): T | undefined {
  for (const reading of readings(text)) {
    const value = read(reading);
    if (value !== undefined) return value;
  }
  return undefined;
}
