import type { Path, Report } from "../checks/report.ts";
import type { SharedFigure } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isOwnAmount } from "./ownAmount.ts";
import type { WarningCode } from "./warning.ts";

/** A published figure wherever it stands. */
interface Placed {
  readonly path: Path;
  readonly record: string;
  /** The stream whose own amount it is, here or elsewhere: two streams may well carry as much. */
  readonly ownOf: string | null;
  readonly figure: string | null;
  readonly claim: Omit<SharedFigure, "id">;
}

const COMPARED = 20; // figures of one number and reference that another is held against; more are told by the first

/** Reports the same number of the same reference where it is written in more than one record, and shared figures that none uses. */
export function warnOfSharedFigures(dataset: Dataset, report: Report<WarningCode>): void {
  const placed = figuresOf(dataset);
  const used = new Set(placed.flatMap(({ path, figure }) => (path[0] === "figures" ? [] : (figure ?? []))));
  dataset.figures.forEach(({ id }, i) => {
    if (!used.has(id)) report("unused-figure", ["figures", i, "id"], { id });
  });
  const met = new Map<string, Placed[]>();
  for (const one of placed) {
    const { value, upTo, unit, references } = one.claim;
    if (value === null) continue;
    const lists = references.map((id) => listAt(met, JSON.stringify([value, upTo, unit, id])));
    const twin = lists.flatMap((list) => list.slice(0, COMPARED)).find((other) => isTwin(other, one));
    if (twin !== undefined)
      report("typed-twice", one.path, { found: `${value} ${unit}`, other: twin.record });
    for (const list of lists) list.push(one);
  }
}

function listAt(lists: Map<string, Placed[]>, key: string): Placed[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Not where one and the same shared figure is used, nor where both say of which year they are and it is another. */
function isTwin(a: Placed, b: Placed): boolean {
  if (a.figure !== null && a.figure === b.figure) return false;
  if (a.ownOf !== null && b.ownOf !== null && a.ownOf !== b.ownOf) return false;
  const years = [a.claim.referenceYear, b.claim.referenceYear];
  return years.includes(null) || years[0] === years[1];
}

function figuresOf(dataset: Dataset): Placed[] {
  const { streams, partners, impactFigures, projects, figures } = dataset;
  const owners = new Map<string | null, string>();
  for (const { id, claims } of streams)
    for (const claim of claims)
      if (claim.about === "quantity" && claim.figure !== null && isOwnAmount(claim))
        owners.set(claim.figure, id);
  const place = (
    path: Path,
    id: string,
    claim: Placed["claim"] & { readonly figure: string | null },
    ownOf: string | null = owners.get(claim.figure) ?? null,
  ): Placed => ({ path, record: `${String(path[0])}/${id}`, ownOf, figure: claim.figure, claim });
  return [
    ...figures.map((claim, i) => place(["figures", i], claim.id, { ...claim, figure: claim.id })),
    ...streams.flatMap(({ id, claims }, i) =>
      claims.flatMap((claim, n) =>
        claim.about === "quantity"
          ? [place(["streams", i, "claims", n], id, claim, isOwnAmount(claim) ? id : undefined)]
          : [],
      ),
    ),
    ...partners.flatMap((p, i) =>
      p.figures.map((claim, n) => place(["partners", i, "figures", n], p.id, claim)),
    ),
    ...impactFigures.flatMap((f, i) =>
      f.claims.map((claim, n) => place(["impactFigures", i, "claims", n], f.id, claim)),
    ),
    ...projects.flatMap((p, i) =>
      p.figures.map((claim, n) => place(["projects", i, "figures", n], p.id, claim)),
    ),
  ];
}
