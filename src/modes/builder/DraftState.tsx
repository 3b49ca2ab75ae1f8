import type { Problem } from "../../dataset/problem.ts";
import type { Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { plannedSeconds } from "../../tours/stepView.ts";
import { clockText } from "../parts/clockText.ts";
import { TourProblems } from "./TourProblems.tsx";

interface Props {
  readonly draft: Tour;
  readonly problems: readonly Problem[];
}

/** How long a draft is, and what is still wrong with it. */
export function DraftState({ draft, problems }: Props) {
  const t = useWords(builderWords);
  return (
    <>
      {draft.steps.length > 0 && (
        <p className="builder__total">
          {t.total({ n: draft.steps.length, time: clockText(plannedSeconds(draft, 0).total) })}
        </p>
      )}
      {problems.length > 0 && draft.steps.length > 0 && (
        <div className="builder__problems" role="status">
          <p>{t.problems({ n: problems.length })}</p>
          <TourProblems problems={problems} input={draft} />
        </div>
      )}
    </>
  );
}
