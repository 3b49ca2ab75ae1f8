/** So many answers are kept: one year, another that it is held against, and a few for the way back. */
const KEPT = 4;

/**
 * Returns a function that makes each answer once for the same arguments, compared by identity, and then gives the
 * very same answer to all who ask: what many parts of the page draw is computed once. Only the last few are kept.
 */
export function rememberLast<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  const known: { readonly args: A; readonly answer: R }[] = [];
  return (...args) => {
    const at = known.findIndex((one) => one.args.every((value, i) => Object.is(value, args[i])));
    const [found = { args, answer: make(...args) }] = at < 0 ? [] : known.splice(at, 1);
    known.unshift(found);
    known.length = Math.min(known.length, KEPT);
    return found.answer;
  };
}
