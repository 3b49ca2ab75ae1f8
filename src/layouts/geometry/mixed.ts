/** Returns a thing on its way from what it was: numbers lie between the two, all else is the later one's. */
export function mixed<T extends object>(from: T | undefined, to: T, share: number): T {
  if (from === undefined) return to;
  const before = new Map<string, unknown>(Object.entries(from));
  const entries = Object.entries(to).map(([key, value]: [string, unknown]) => {
    const old = before.get(key);
    return [
      key,
      typeof value === "number" && typeof old === "number" ? old + (value - old) * share : value,
    ] as const;
  });
  return { ...to, ...Object.fromEntries(entries) };
}

/** Returns things by their key, to find what each was. */
export const byKey = <T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [keyOf(one), one]));
