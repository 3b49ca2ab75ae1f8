import type { Partner, PartnerName } from "../dataset/schema/partner.ts";
import type { Milestone } from "../dataset/schema/story.ts";
import type { Atlas } from "./atlas.ts";
import type { YearDifference } from "./differences.ts";
import { partnersOf } from "./filter.ts";
import { nameInYear } from "./names.ts";

/** A name that came, and the event that brought it. */
export interface NameStep {
  readonly name: PartnerName;
  /** Null where the dataset names none. */
  readonly milestone: Milestone | null;
}

/** A partner that had another name or owner in the later of two years. */
export interface NameChange {
  readonly partner: Partner;
  readonly before: PartnerName;
  /** The names that came after it, in order; the last is that of the later year. */
  readonly steps: readonly NameStep[];
}

/** Returns the names that came to a partner after one year and until another, in order; its first name came with itself. */
export function namesBetween(partner: Partner, from: number, to: number): PartnerName[] {
  return partner.names.filter((name, i) => {
    const year = name.from?.year ?? null;
    return i > 0 && year !== null && year > from && year <= to;
  });
}

/** Returns which partners of the compared streams got another name or owner between the two years, those of most weight first. */
export function nameChanges(atlas: Atlas, { from, to, changes }: YearDifference): NameChange[] {
  const ids = new Set(changes.flatMap(({ stream }) => partnersOf(stream)));
  return atlas.dataset.partners
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((partner) => {
      const names = namesBetween(partner, from, to);
      if (names.length === 0) return [];
      const steps = names.map((name) => ({
        name,
        milestone: name.milestone === null ? null : (atlas.milestones.get(name.milestone) ?? null),
      }));
      return [{ partner, before: nameInYear(partner, from), steps }];
    });
}
