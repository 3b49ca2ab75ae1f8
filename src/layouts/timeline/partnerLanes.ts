import type { Moment, Text } from "../../dataset/schema/common.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Atlas } from "../../model/atlas.ts";
import { shortForm } from "../../model/names.ts";
import { firstPartOf } from "../../model/partInNetwork.ts";
import { type BarPiece, spanBar } from "./spanBar.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** A name and the stretch of the lane in which it was in use. */
export interface NameStretch {
  readonly index: number;
  /** The longest form that fits above its stretch; null where none does or where it would say the same again. */
  readonly label: Text | null;
  readonly x0: number;
  readonly x1: number;
  /** Whether it began with a change of name; the first one did not. */
  readonly isChange: boolean;
}

/** A partner over all years: its names, and the times in which it belonged to the association. */
export interface PartnerLane {
  readonly partner: Partner;
  readonly names: readonly NameStretch[];
  readonly memberships: readonly BarPiece<"member" | "associate">[];
  /** When its first stream ran; null where none ever did. */
  readonly firstStream: Moment | null;
  /** From its first stream to its first membership: part of the network before any list of members. */
  readonly before: { readonly x0: number; readonly x1: number } | null;
}

const KINDS: readonly Partner["kind"][] = ["member", "associate", "former", "external"];
const LABEL_GAP = 10; // px between two names

/** Returns lanes for the partners that were members or changed their name: members first, then by importance. */
export function partnerLanes(atlas: Atlas, axis: TimeAxis, say: (text: Text) => string): PartnerLane[] {
  return atlas.dataset.partners
    .filter(({ memberships, names }) => memberships.length > 0 || names.length > 1)
    .toSorted(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.rank - b.rank || (a.id < b.id ? -1 : 1),
    )
    .map((partner) => {
      const memberships = spanBar(
        partner.memberships.map(({ as, from, to }) => ({ status: as, from, to })),
        axis,
      );
      const firstStream = firstPartOf(atlas, partner.id)?.from ?? null;
      return {
        partner,
        names: nameStretches(partner, axis, say),
        memberships,
        firstStream,
        before: stretchBefore(firstStream, memberships[0], axis),
      };
    });
}

function stretchBefore(
  first: Moment | null,
  membership: BarPiece<"member" | "associate"> | undefined,
  axis: TimeAxis,
): PartnerLane["before"] {
  if (first?.year == null || membership === undefined) return null;
  const x0 = axis.x(first.year);
  return x0 < membership.x0 ? { x0, x1: membership.x0 } : null;
}

function nameStretches(partner: Partner, axis: TimeAxis, say: (text: Text) => string): NameStretch[] {
  const { names, from, to } = partner;
  const end = to?.year == null ? axis.end : to.year + 1;
  const stretches: NameStretch[] = [];
  let said: string | null = null;
  names.forEach((name, index) => {
    const since = name.from?.year ?? (index === 0 ? from.year : null) ?? axis.start;
    const x0 = axis.x(since);
    const x1 = Math.max(x0, axis.x(names[index + 1]?.from?.year ?? end));
    // Nothing follows the last name, so it may run on beyond its stretch.
    const room = (index === names.length - 1 ? axis.width : x1) - x0 - LABEL_GAP;
    const fits = [name.name, shortForm(name)].find((text) => axis.textWidth(say(text)) <= room);
    const label = fits === undefined || say(fits) === said ? null : fits;
    if (label !== null) said = say(label);
    stretches.push({ index, label, x0, x1, isChange: index > 0 });
  });
  return stretches;
}
