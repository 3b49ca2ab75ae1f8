import type { Dataset } from "../schema/dataset.ts";
import type { Path, Report } from "../checks/report.ts";
import type { WarningCode } from "./warning.ts";

// A slip of the unit or of the thousands separator makes a thousand; what stands beside it may itself vary by some.
const TIMES = 300;

/** A published value and where it stands. */
interface Value {
  readonly value: number;
  readonly path: Path;
}

/**
 * Reports values that are about a thousand times more or less than what they stand beside, in the same unit: years of a series,
 * claims about the same thing. What carries a note is explained already.
 */
export function warnOfAmounts(dataset: Dataset, report: Report<WarningCode>): void {
  const warn = (values: readonly Value[], rule?: typeof isFarFromNext) => {
    for (const { value, path, usual } of outliers(values, rule))
      report("outlier", path, { found: String(value), usual: String(usual) });
  };
  dataset.series.forEach(({ values }, i) =>
    warn(
      values.flatMap(({ value }, n) =>
        value === null || value === 0 ? [] : [{ value, path: ["series", i, "values", n, "value"] }],
      ),
      isFarFromNext,
    ),
  );
  const figures = [
    ...dataset.streams.map(({ claims }, i) => ({
      claims: claims.map((claim) => (claim.about === "quantity" ? claim : null)),
      at: ["streams", i, "claims"],
    })),
    ...dataset.impactFigures.map(({ claims }, i) => ({ claims, at: ["impactFigures", i, "claims"] })),
  ];
  for (const { claims, at } of figures) {
    const alike = new Map<string, Value[]>();
    claims.forEach((claim, n) => {
      if (claim === null || claim.value === null || claim.value === 0 || claim.note !== null) return;
      // What is counted apart is not comparable.
      const key = JSON.stringify([claim.unit, claim.measure, "covers" in claim ? claim.covers : null]);
      const group = alike.get(key) ?? [];
      group.push({ value: claim.value, path: [...at, n, "value"] });
      alike.set(key, group);
    });
    for (const group of alike.values()) warn(group);
  }
}

const isFar = (value: number, from: number) =>
  Math.abs(value) >= Math.abs(from) * TIMES || Math.abs(value) * TIMES <= Math.abs(from);

/** A series may fall to nothing step by step; far off is what is so from the years on either side. */
const isFarFromNext = (i: number, values: readonly Value[]) =>
  [values[i - 1], values[i + 1]].every(
    (other) => other === undefined || isFar(values[i]?.value ?? 0, other.value),
  );

/** Returns the values far from the median of all and, in a series, from those next to them; of two, the second. */
function outliers(
  values: readonly Value[],
  rule: (i: number, values: readonly Value[]) => boolean = () => true,
): (Value & { usual: number })[] {
  const sizes = values.map(({ value }) => Math.abs(value)).toSorted((a, b) => a - b);
  const usual =
    values.length === 2 ? Math.abs(values[0]?.value ?? 0) : (sizes[Math.floor((sizes.length - 1) / 2)] ?? 0);
  return values
    .filter(({ value }, i) => isFar(value, usual) && rule(i, values))
    .map((one) => ({ ...one, usual }));
}
