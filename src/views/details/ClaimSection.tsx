import { claimGroups } from "../../layouts/charts/claimGroups.ts";
import { scopeOf } from "../../model/scope.ts";
import { Fold } from "../../ui/Fold.tsx";
import { ClaimDotList } from "../parts/ClaimDotList.tsx";
import { ClaimTable } from "../parts/ClaimTable.tsx";
import type { ClaimLike } from "../parts/sayClaim.ts";
import { Section } from "./Section.tsx";

/** So many claims stand open side by side; more wait behind one line that says how many they are. */
const OPEN_AT_MOST = 4;

interface Props {
  readonly title: string;
  readonly claims: readonly ClaimLike[];
  /** The line in front of many: "All 12 published amounts". */
  readonly sayAll: (params: { n: number }) => string;
  /** The claim that stands alone above; only where the claims are of one thing are they drawn beside it. */
  readonly lead?: ClaimLike | null;
}

/**
 * Published figures of a record, each with year and reference; nothing where there are none. With a lead those that can
 * be compared are drawn on one axis first, and the whole list waits behind a line.
 */
export function ClaimSection({ title, claims, sayAll, lead }: Props) {
  if (claims.length === 0) return null;
  const table = <ClaimTable claims={claims} label={title} />;
  const groups = lead === undefined ? [] : claimGroups(claims.filter(isOfTheRecord));
  const isFolded = groups.length > 0 || claims.length > OPEN_AT_MOST;
  return (
    <Section title={title}>
      <ClaimDotList groups={groups} lead={lead ?? null} />
      {isFolded ? <Fold summary={sayAll({ n: claims.length })}>{table}</Fold> : table}
    </Section>
  );
}

/** Whether a claim of a stream counts the stream, alone or with others; claims of a result are all about it. */
const isOfTheRecord = ({ covers, measure }: ClaimLike): boolean =>
  covers === undefined || scopeOf({ covers, measure: measure ?? null }) !== "other";
