import { isConvertible } from "../../lib/convert.ts";
import type { Unit } from "../../lib/units.ts";
import type { Balance, BalanceLink, Term } from "../schema/balance.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Path, Report } from "./report.ts";
import { sharedUnits } from "./sharedUnits.ts";

/** Reports what a balance names and is not there, units that do not fit, years outside it, circles, and streams counted twice. */
export function checkBalances(dataset: Dataset, report: Report): void {
  if (dataset.balances.length === 0) return;
  const known = {
    partner: new Set(dataset.partners.map(({ id }) => id)),
    stream: new Set(dataset.streams.map(({ id }) => id)),
  };
  const units = unitsOf(dataset);
  dataset.balances.forEach((balance, b) => {
    const path: Path = ["balances", b];
    const need = (kind: keyof typeof known, id: string, at: Path) => {
      if (!known[kind].has(id)) report("dangling-id", at, { kind, id });
    };
    balance.beside.forEach((id, i) => need("stream", id, [...path, "beside", i]));
    balance.nodes.forEach(({ partner }, i) => {
      if (partner !== null) need("partner", partner, [...path, "nodes", i, "partner"]);
    });
    balance.links.forEach((link, i) => {
      const at: Path = [...path, "links", i];
      link.streams.forEach((id, n) => need("stream", id, [...at, "streams", n]));
      for (const side of ["plus", "minus"] as const)
        link[side].forEach((term, n) => checkTerm(term, balance.unit, units, report, [...at, side, n]));
    });
    checkShape(balance, path, report);
    checkBalanceYears(balance, path, report);
    checkTwice(balance, path, report);
  });
}

type Units = Readonly<Record<"series" | "stream" | "figure", ReadonlyMap<string, readonly Unit[]>>>;

/** The units in which each thing that a term may name is given. */
function unitsOf(dataset: Dataset): Units {
  const { series, streams } = dataset;
  return {
    series: new Map(series.map(({ id, unit }) => [id, [unit]])),
    stream: new Map(
      streams.map((stream) => [
        stream.id,
        stream.claims.flatMap((claim) => (claim.about === "quantity" ? [claim.unit] : [])),
      ]),
    ),
    figure: new Map([...sharedUnits(dataset)].map(([id, unit]) => [id, [unit]])),
  };
}

const KINDS = { series: "series", stream: "stream", figure: "shared figure" } as const;

function checkTerm(term: Term, unit: Unit, units: Units, report: Report, path: Path) {
  for (const [key, id] of Object.entries(term) as [keyof Units, string][]) {
    const given = units[key].get(id);
    if (given === undefined) report("dangling-id", [...path, key], { kind: KINDS[key], id });
    else if (!given.some((one) => isConvertible(one, unit)))
      report("balance-unit", [...path, key], { id, found: given.join(", "), unit });
  }
}

/** Every link needs two nodes that are there, every node a link; and what leaves a node never comes back to it. */
function checkShape({ nodes, links }: Balance, path: Path, report: Report) {
  const ids = new Set<string>();
  nodes.forEach(({ id }, i) => {
    if (ids.has(id)) report("duplicate-id", [...path, "nodes", i, "id"], { id });
    ids.add(id);
    if (!links.some(({ from, to }) => from === id || to === id))
      report("balance-node", [...path, "nodes", i, "id"], { id });
  });
  const named = new Set<string>();
  links.forEach((link, i) => {
    const at = [...path, "links", i];
    if (named.has(link.id)) report("duplicate-id", [...at, "id"], { id: link.id });
    named.add(link.id);
    for (const end of ["from", "to"] as const)
      if (!ids.has(link[end])) report("dangling-id", [...at, end], { kind: "balance node", id: link[end] });
    if (reachable(links, link.to).has(link.from)) report("balance-circle", at, { id: link.id });
  });
}

/** The nodes to which anything goes that leaves a node, itself included. */
function reachable(links: readonly BalanceLink[], from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const link of links) if (link.from === id) found.add(link.to);
  return found;
}

const yearsOf = (link: BalanceLink, balance: Balance) =>
  [link.since ?? balance.from, link.until ?? balance.to] as const;

function checkBalanceYears(balance: Balance, path: Path, report: Report) {
  const { from, to } = balance;
  const outside = (at: Path, first: number, last: number) =>
    report("balance-years", at, { from: String(first), to: String(last) });
  if (from > to) outside([...path, "to"], from, to);
  balance.links.forEach((link, i) => {
    const [first, last] = yearsOf(link, balance);
    const at = [...path, "links", i];
    if (first < from || last > to || first > last)
      outside([...at, link.since === null ? "until" : "since"], first, last);
  });
}

/** A stream may be drawn twice only where one link leads on from the other; side by side it would count twice. */
function checkTwice(balance: Balance, path: Path, report: Report) {
  const { links } = balance;
  links.forEach((link, i) => {
    const [first, last] = yearsOf(link, balance);
    links.slice(0, i).forEach((other) => {
      const [otherFirst, otherLast] = yearsOf(other, balance);
      const twice = link.streams.find((id) => other.streams.includes(id));
      if (twice === undefined || first > otherLast || otherFirst > last) return;
      const isOneAfterOther =
        reachable(links, link.to).has(other.from) || reachable(links, other.to).has(link.from);
      if (!isOneAfterOther)
        report("balance-twice", [...path, "links", i, "streams"], { id: twice, other: other.id });
    });
  });
}
