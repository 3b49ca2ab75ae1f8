import { Fold } from "../../ui/Fold.tsx";
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
}

/** Published figures of a record, each with year and reference; nothing where there are none. */
export function ClaimSection({ title, claims, sayAll }: Props) {
  if (claims.length === 0) return null;
  const table = <ClaimTable claims={claims} label={title} />;
  return (
    <Section title={title}>
      {claims.length > OPEN_AT_MOST ? <Fold summary={sayAll({ n: claims.length })}>{table}</Fold> : table}
    </Section>
  );
}
