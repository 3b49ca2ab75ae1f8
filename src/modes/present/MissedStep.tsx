import { useState } from "react";
import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { StageNotice } from "./StageNotice.tsx";
import type { RunningTour } from "./useTour.ts";

/** Says that the tour has no step of the name that the talk was opened with, until the guide goes on. */
export function MissedStep({ running: { tour, index } }: { readonly running: RunningTour }) {
  const t = useWords(presentWords);
  const asked = useView(({ step }) => step);
  // The address names the first step instead as soon as that is on screen.
  const [missed, setMissed] = useState(() => (tour.steps.some(({ id }) => id === asked) ? null : asked));
  if (missed === null || index > 0) return null;
  return (
    <StageNotice role="status" onClose={() => setMissed(null)}>
      {t.noStep({ step: missed })}
    </StageNotice>
  );
}
