import { partsWords } from "../../i18n/messages/parts.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { ClaimGroup } from "../../layouts/charts/claimGroups.ts";
import { UNITS } from "../../lib/units.ts";
import { isOfWhatHappened } from "../../model/happened.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { Amount } from "./Amount.tsx";
import { ClaimScaleList } from "./ClaimScaleList.tsx";
import { sayOrigin } from "./sayReference.ts";
import { type ClaimLike, sayYearsAndGround } from "./sayClaim.ts";

interface Props {
  readonly groups: readonly ClaimGroup<ClaimLike>[];
  /** The one that stands alone above; its dot is full. */
  readonly lead: ClaimLike | null;
}

/** All figures of one thing as dots on one axis from zero, a picture for each thing and unit that has several. */
export function ClaimDotList({ groups, lead }: Props) {
  return groups.map((group, i) => (
    // Groups have no id and never change places while they are on screen.
    <Group key={i} group={group} lead={lead} />
  ));
}

interface GroupProps {
  readonly group: ClaimGroup<ClaimLike>;
  readonly lead: ClaimLike | null;
}

function Group({ group: { unit, scale, claims }, lead }: GroupProps) {
  const t = useWords(partsWords);
  const say = useSay();
  const language = useLanguage();
  const measure = claims[0]?.measure ?? null;
  const label = t.comparedIn({ n: claims.length, unit: UNITS[unit][language] });
  return (
    <section className="claim-dots">
      <h4>
        {label}
        {measure !== null && `: ${say(measure)}`}
      </h4>
      <ClaimScaleList
        scale={scale}
        unit={unit}
        label={measure === null ? label : `${label}: ${say(measure)}`}
        room="narrow"
        rows={claims.map((claim) => ({
          isLead: claim === lead,
          isOutline: !isOfWhatHappened(claim),
          words: <DotWords claim={claim} />,
        }))}
      />
    </section>
  );
}

function DotWords({ claim }: { readonly claim: ClaimLike }) {
  const say = useSay();
  const language = useLanguage();
  const { references } = useAtlas();
  const reference = references.get(claim.references[0] ?? "");
  return (
    <p>
      <Amount claim={claim} /> {sayYearsAndGround(claim, language)}
      {reference !== undefined && <cite className="claim-dots__origin">{sayOrigin(reference, say)}</cite>}
    </p>
  );
}
