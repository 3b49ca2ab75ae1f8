import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { claimsToRead } from "../../model/claims.ts";
import { resultHeadline } from "../../model/headline.ts";
import { ClaimSection } from "./ClaimSection.tsx";
import { LinkedSections } from "./LinkedSections.tsx";
import { RecordFoot } from "./RecordFoot.tsx";

/** A published result with every version of it, side by side. */
export function FigureDetails({ figure }: { readonly figure: ImpactFigure }) {
  const t = useWords(detailsWords);
  const say = useSay();
  return (
    <>
      <p className="details__lead">{say(figure.description)}</p>
      <ClaimSection
        title={t.claims}
        claims={claimsToRead(figure)}
        sayAll={t.allFigures}
        lead={resultHeadline(figure.claims)?.claim ?? null}
      />
      <LinkedSections partners={figure.partners} streams={figure.streams} />
      <RecordFoot note={figure.note} reservation={figure.reservation} references={[]} />
    </>
  );
}
