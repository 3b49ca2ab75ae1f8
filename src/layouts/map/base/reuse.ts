/** A result, and what it was made of. */
export interface Made<T> {
  readonly key: readonly unknown[];
  readonly value: T;
}

/** Returns the former result if it was made of the very same things, else a new one. */
export function reuse<T>(before: Made<T> | undefined, key: readonly unknown[], make: () => T): Made<T> {
  const isSame = before?.key.length === key.length && before.key.every((part, i) => Object.is(part, key[i]));
  return before !== undefined && isSame ? before : { key, value: make() };
}
