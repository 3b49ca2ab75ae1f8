import type { Problem } from "./problem.ts";
import type { SharedFigure } from "./schema/claim.ts";
import type { Dataset } from "./schema/dataset.ts";

/**
 * Returns a test of paths: whether what stands there is a part of a shared figure in one of its uses. What is wrong or
 * odd in it is told once, where the figure is written.
 */
export function isPartOfShared(dataset: Dataset): (path: Problem["path"]) => boolean {
  const known = new Map<string, SharedFigure>(dataset.figures.map((figure) => [figure.id, figure]));
  const valueAt = (path: Problem["path"]): unknown =>
    path.reduce<unknown>(
      (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
      dataset,
    );
  return (path) => {
    const field = path[4];
    if (known.size === 0 || typeof field !== "string") return false;
    const claim = valueAt(path.slice(0, 4)) as { readonly figure?: string | null } | null | undefined;
    const figure = known.get(claim?.figure ?? "");
    return (
      figure !== undefined &&
      JSON.stringify(valueAt(path.slice(0, 5))) === JSON.stringify(figure[field as keyof SharedFigure])
    );
  };
}
