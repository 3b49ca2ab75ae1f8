import type { FigureClaim, QuantityClaim, StatusClaim, TimeClaim } from "../../dataset/schema/claim.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { Amount } from "../parts/Amount.tsx";
import { sayOrigin } from "../parts/sayReference.ts";
import { sayYearsAndGround } from "../parts/sayClaim.ts";

interface Props {
  readonly claim: FigureClaim | QuantityClaim;
  /** Whether it is the one of several that the atlas follows. */
  readonly isFollowed: boolean;
}

/** A published figure with what it counts, its years and ground, what is said of it, and who says so. */
export function ClaimLine({ claim, isFollowed }: Props) {
  const t = useWords(partsWords);
  const say = useSay();
  const language = useLanguage();
  // What is said without a number stands in its place.
  const isInWords = claim.value === null && claim.note !== null;
  const marks = [isFollowed && t.preferred, claim.inferred && t.inferred].filter((mark) => mark !== false);
  return (
    <>
      <p>
        {isInWords && claim.note !== null ? say(claim.note) : <Amount claim={claim} manner="words" />}{" "}
        {claim.measure !== null && `${say(claim.measure)}; `}
        {sayYearsAndGround(claim, language)}
      </p>
      {marks.length > 0 && <p className="record__mark">{marks.join("; ")}</p>}
      {claim.note !== null && !isInWords && <p className="record__aside">{say(claim.note)}</p>}
      <p className="record__aside">
        <Origins ids={claim.references} />
      </p>
    </>
  );
}

interface TimeProps {
  readonly claim: TimeClaim | StatusClaim;
  readonly isFollowed: boolean;
}

/** What a source says of a date, or of a single year, and who says so. */
export function TimeClaimLine({ claim, isFollowed }: TimeProps) {
  const t = useWords(detailsWords);
  const { inferred } = useWords(partsWords);
  const states = useWords(commonWords);
  const say = useSay();
  const language = useLanguage();
  const what =
    claim.about === "status"
      ? `${claim.year ?? t.undatedStatus}: ${states[claim.status]}`
      : sayMoment(claim, language, claim.about);
  const marks = [isFollowed && t.followed, claim.inferred && inferred].filter((mark) => mark !== false);
  return (
    <>
      <p>
        <strong>{what}</strong>{" "}
        <span className="record__aside">
          <Origins ids={claim.references} />
        </span>
      </p>
      {marks.length > 0 && <p className="record__mark">{marks.join("; ")}</p>}
      {claim.about !== "status" && claim.note !== null && <p className="record__aside">{say(claim.note)}</p>}
    </>
  );
}

/** Who says so and when, each once, one after another. */
export function Origins({ ids }: { readonly ids: readonly string[] }) {
  const { references } = useAtlas();
  const say = useSay();
  const origins = ids.flatMap((id) => {
    const reference = references.get(id);
    return reference === undefined ? [] : [sayOrigin(reference, say)];
  });
  return <cite className="record__origin">{[...new Set(origins)].join("; ")}</cite>;
}
