import type { Text } from "../../dataset/schema/common.ts";
import type { StatusClaim, TimeClaim } from "../../dataset/schema/claim.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { ReferenceList } from "./ReferenceList.tsx";
import "./claim-table.css";

interface Props {
  readonly claims: readonly (TimeClaim | StatusClaim)[];
  /** Names the list for those who hear it. */
  readonly label: string;
}

/** What references say of a point in time, or of a single year, side by side; none is left out. */
export function TimeClaimList({ claims, label }: Props) {
  return (
    <div className="claim-table">
      <ul aria-label={label}>
        {claims.map((claim, i) => (
          // Claims have no id and never change places while they are on screen.
          <TimeClaimItem key={i} claim={claim} isMarked={claim.preferred && claims.length > 1} />
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly claim: TimeClaim | StatusClaim;
  readonly isMarked: boolean;
}

function TimeClaimItem({ claim, isMarked }: ItemProps) {
  const t = useWords(detailsWords);
  const { inferred } = useWords(partsWords);
  const say = useSay();
  const what = useClaimWords(claim);
  const note: Text | null = claim.note;
  return (
    <li className="claim-table__claim" data-preferred={isMarked}>
      <div className="claim-table__figure">
        <span className="claim-table__when">{what}</span>
        {isMarked && <p className="claim-table__mark">{t.followed}</p>}
      </div>
      <div className="claim-table__ground">
        {note !== null && <p>{say(note)}</p>}
        {claim.inferred && <p className="claim-table__inferred">{inferred}</p>}
        <ReferenceList ids={claim.references} />
      </div>
    </li>
  );
}

function useClaimWords(claim: TimeClaim | StatusClaim): string {
  const t = useWords(detailsWords);
  const states = useWords(commonWords);
  const language = useLanguage();
  if (claim.about !== "status") return sayMoment(claim, language, claim.about);
  return `${claim.year ?? t.undatedStatus}: ${states[claim.status]}`;
}
