import { compareWords } from "../../i18n/messages/compare.ts";
import type { Language } from "../../lib/language.ts";
import { bareResource } from "../../i18n/streamName.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { YearDifference } from "../../model/differences.ts";
import type { Takeover } from "../../model/takeovers.ts";
import { yearNames } from "./yearNames.ts";

/** Returns who took over from whom, or what came after what, with the names of the two years. */
export function sayTakeover(
  atlas: Atlas,
  { before, after, turn, isOfOneResource }: Takeover,
  { from, to }: Pick<YearDifference, "from" | "to">,
  language: Language,
): string {
  const t = compareWords[language];
  const then = yearNames(atlas, from, language);
  const today = yearNames(atlas, to, language);
  const resource = upperFirst(
    bareResource({ resource: after.resource[language], donor: today.partner(after.donor) }),
  );
  if (turn === "donor" && isOfOneResource)
    return t.tookOverAsDonor({
      now: today.partner(after.donor),
      before: then.partner(before.donor),
      resource,
    });
  if (turn === "receiver" && isOfOneResource)
    return t.tookOverAsReceiver({
      now: today.partner(after.receiver),
      before: then.partner(before.receiver),
      resource,
    });
  const cameAfter = t.cameAfter({ now: upperFirst(today.brief(after)), before: then.brief(before) });
  return turn === "both" ? `${cameAfter} ${t.newEnds}` : cameAfter;
}
