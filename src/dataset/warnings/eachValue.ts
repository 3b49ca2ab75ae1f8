import type { Text } from "../schema/common.ts";
import type { Path } from "../checks/report.ts";

/** What a walk through a dataset meets. */
export interface Visitor {
  /** A text in both languages. */
  readonly text?: (text: Text, path: Path) => void;
  /** Any string, those of texts too. */
  readonly string?: (text: string, path: Path) => void;
  /** A list of two numbers, which in this format is a point. */
  readonly point?: (point: readonly [number, number], path: Path) => void;
}

/** Calls the visitor for everything in a value, wherever it stands; each part is looked at once. */
export function eachValue(value: unknown, visitor: Visitor, path: Path = []): void {
  if (typeof value === "string") {
    visitor.string?.(value, path);
  } else if (Array.isArray(value)) {
    const [lon, lat] = value as readonly unknown[];
    if (value.length === 2 && typeof lon === "number" && typeof lat === "number")
      visitor.point?.([lon, lat], path);
    else value.forEach((item, i) => eachValue(item, visitor, [...path, i]));
  } else if (typeof value === "object" && value !== null) {
    if ("da" in value && typeof value.da === "string") visitor.text?.(value as Text, path);
    for (const [key, inner] of Object.entries(value)) eachValue(inner, visitor, [...path, key]);
  }
}
