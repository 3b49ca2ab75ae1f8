import type { StatusClaim, TimeClaim } from "../../dataset/schema/claim.ts";
import { isDisputed } from "../../model/claims.ts";
import { Fold } from "../../ui/Fold.tsx";
import { TimeClaimList } from "../parts/TimeClaimList.tsx";
import { Section } from "./Section.tsx";

interface Props {
  readonly title: string;
  readonly claims: readonly (TimeClaim | StatusClaim)[];
  /** Whether the claims are in full view, or behind one line: "disputed" opens them only if they disagree. */
  readonly open: "always" | "disputed" | "never";
}

/** What references say of a date; nothing where none says anything. */
export function TimeClaimSection({ title, claims, open }: Props) {
  if (claims.length === 0) return null;
  const list = <TimeClaimList claims={claims} label={title} />;
  if (open === "always" || (open === "disputed" && isDisputed(claims)))
    return <Section title={title}>{list}</Section>;
  return (
    <section className="details__section details__section--fold">
      <Fold summary={title}>{list}</Fold>
    </section>
  );
}
