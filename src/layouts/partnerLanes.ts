import type { Text } from "../dataset/schema/common.ts";
import type { Partner } from "../dataset/schema/partner.ts";
import type { Atlas } from "../model/atlas.ts";
import { shortForm } from "../model/names.ts";
import { textWidth } from "./labelRoom.ts";
import { type BarPiece, spanBar } from "./spanBar.ts";
import type { TimeAxis } from "./timeAxis.ts";

/** A name and the stretch of the lane in which it was in use. */
export interface NameStretch {
  readonly name: Text;
  readonly x0: number;
  readonly x1: number;
  /** Whether the name fits above its stretch. */
  readonly hasLabel: boolean;
  /** Whether it began with a change of name; the first one did not. */
  readonly isChange: boolean;
}

/** A partner over all years: its names, and the times in which it belonged to the association. */
export interface PartnerLane {
  readonly partner: Partner;
  readonly names: readonly NameStretch[];
  readonly memberships: readonly BarPiece<"member" | "associate">[];
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
    .map((partner) => ({
      partner,
      names: nameStretches(partner, axis, say),
      memberships: spanBar(
        partner.memberships.map(({ as, from, to }) => ({ status: as, from, to })),
        axis,
      ),
    }));
}

function nameStretches(partner: Partner, axis: TimeAxis, say: (text: Text) => string): NameStretch[] {
  const { names, from, to } = partner;
  const end = to?.year == null ? axis.end : to.year + 1;
  return names.map((name, i) => {
    const since = name.from?.year ?? (i === 0 ? from.year : null) ?? axis.start;
    const until = names[i + 1]?.from?.year ?? end;
    const x0 = axis.x(since);
    const x1 = Math.max(x0, axis.x(until));
    const text = shortForm(name);
    return {
      name: text,
      x0,
      x1,
      // The last name may run on beyond its stretch: nothing follows it.
      hasLabel: x0 + textWidth(say(text)) + LABEL_GAP <= (i === names.length - 1 ? axis.width : x1),
      isChange: i > 0,
    };
  });
}
