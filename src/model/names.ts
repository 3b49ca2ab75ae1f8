import type { Text } from "../dataset/schema/common.ts";
import type { Partner, PartnerName } from "../dataset/schema/partner.ts";

/** Returns the name that was in use in `year`; before the first known name, the first one. */
export function nameInYear(partner: Partner, year: number): PartnerName {
  let current = firstName(partner);
  for (const name of partner.names) if (name.from?.year != null && name.from.year <= year) current = name;
  return current;
}

/** Returns today's name: the last one. */
export function currentName(partner: Partner): PartnerName {
  return partner.names.at(-1) ?? firstName(partner);
}

/** Returns the form of a name for map and diagram. */
export const shortForm = (name: PartnerName): Text => name.short ?? name.name;

function firstName(partner: Partner): PartnerName {
  const [first] = partner.names;
  // The schema asks for at least one name.
  if (first === undefined) throw new Error(`partner ${partner.id} has no name`);
  return first;
}
