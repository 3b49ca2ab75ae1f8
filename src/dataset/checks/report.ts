import type { ProblemCode } from "../problem.ts";

/** Keys from the root of the dataset. */
export type Path = readonly (string | number)[];

/** Takes down what is wrong, where, and the details that its message needs. */
export type Report<Code extends string = ProblemCode> = (
  code: Code,
  path: Path,
  params?: Record<string, string>,
) => void;
