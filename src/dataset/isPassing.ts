import type { Problem, ProblemCode } from "./problem.ts";

/** What passes by itself, as a server starts again or somebody logs in to the network; nobody need mend the file. */
const PASSING: ReadonlySet<ProblemCode> = new Set(["server-fault", "unreadable", "web-page"]);

/** Returns whether waiting is all that is to be done. */
export const isPassing = (problems: readonly Problem[]): boolean =>
  problems.every(({ code }) => PASSING.has(code));
