import { SHORTEST_HEAD } from "./heads.ts";
import type { Question } from "./question.ts";
import type { Thing } from "./thing.ts";

/** How well what was typed fits a name, from no fit to all of it. */
const FIT = { none: 0, within: 1, begins: 2, whole: 3 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/**
 * Returns hits with the partners among them, and the streams, in order of what they are where their names fit what was typed
 * equally well: members with many streams, streams that run and ran for long. The weight of a word cannot tell that, and
 * differs by language: "process steam" is two words, "procesdamp" is one. A partner of just that name is the first of all.
 */
export function amongEquals<Hit extends { readonly thing: Thing }>(
  hits: readonly Hit[],
  question: Question,
): Hit[] {
  const fitOf = ({ thing }: Hit): Fit =>
    thing.target.kind === "partner"
      ? fitOfPartner(thing, question)
      : thing.target.kind === "stream"
        ? fitOfStream(thing, question)
        : FIT.none;
  const fits: ReadonlyMap<Hit, Fit> = new Map(hits.map((hit) => [hit, fitOf(hit)]));
  const fit = (hit: Hit) => fits.get(hit) ?? FIT.none;
  const ordered = [...hits];
  for (const kind of ["partner", "stream"] as const) {
    const own = hits.filter((hit) => hit.thing.target.kind === kind && fit(hit) > FIT.none);
    const better = own.toSorted((a, b) => fit(b) - fit(a) || byStanding(a.thing, b.thing));
    own.forEach((hit, i) => {
      ordered[hits.indexOf(hit)] = better[i] ?? hit;
    });
  }
  return ordered.toSorted((a, b) => Number(fit(b) === FIT.whole) - Number(fit(a) === FIT.whole));
}

function byStanding(a: Thing, b: Thing): number {
  const differing = a.standing.findIndex((one, i) => one !== b.standing[i]);
  return differing < 0 ? 0 : (b.standing[differing] ?? 0) - (a.standing[differing] ?? 0);
}

type Forms = readonly string[];
const isSame = (word: Forms | undefined, typed: Forms) => word?.some((form) => typed.includes(form)) === true;
const isBegun = (word: Forms | undefined, typed: Forms) =>
  word?.some((form) => typed.some((one) => form.startsWith(one))) === true;
/** A stem does not end a word: "afgasset" is no gas. */
const longest = (word: Forms) => word.reduce((a, b) => (b.length > a.length ? b : a), "");
const isHead = (word: Forms, typed: Forms) =>
  typed.some((one) => one.length >= SHORTEST_HEAD && longest(word).endsWith(one));

function fitOfPartner({ called }: Thing, { typed, isTyping }: Question): Fit {
  const last = typed.length - 1;
  const fits = called.map((name): Fit => {
    if (typed.every((one, i) => isSame(name[i], one)) && name.length === typed.length) return FIT.whole;
    // The last word may be unfinished.
    const isBegin = typed.every((one, i) => (isTyping && i === last ? isBegun : isSame)(name[i], one));
    if (isBegin) return FIT.begins;
    return typed.every((one) => name.some((word) => isSame(word, one))) ? FIT.within : FIT.none;
  });
  return fits.reduce((a, b) => (b > a ? b : a), FIT.none);
}

/** "Surplus gas" is gas and "power from gas" is not, so what stands before a word such as "from" fits better. */
function fitOfStream({ called }: Thing, { typed, fillers }: Question): Fit {
  const hasAll = (name: readonly Forms[]) =>
    typed.every((one) => name.some((word) => isSame(word, one) || isHead(word, one)));
  const isFiller = (word: Forms) => word.some((form) => fillers.has(form));
  const before = (name: readonly Forms[]) => {
    const end = name.findIndex(isFiller);
    return end < 0 ? name : name.slice(0, end);
  };
  if (called.some((name) => hasAll(before(name)))) return FIT.begins;
  return called.some(hasAll) ? FIT.within : FIT.none;
}
