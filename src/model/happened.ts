import type { Basis } from "../dataset/schema/claim.ts";

/** What happened comes before what a plant could do, what is allowed and what was expected. */
const HAPPENED: ReadonlySet<Basis> = new Set(["reported", "measured", "calculated"]);

/** Returns whether a figure tells what happened, and not a plan, a capacity or a permit. */
export const isOfWhatHappened = ({ basis }: { readonly basis: Basis }): boolean => HAPPENED.has(basis);
