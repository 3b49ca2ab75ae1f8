import { useEffect, useRef } from "react";
import { embedWords } from "../../i18n/messages/embed.ts";
import { useWords } from "../../i18n/useWords.ts";
import { announce } from "../../ui/announce.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";
import { useYearChange } from "../../views/rail/useYearChange.ts";
import { useYearSteps } from "../../views/rail/useYearSteps.ts";

/**
 * The year between two buttons, from one event to the next. At an end a button stays one: switched off it would lose
 * the focus, and with it the embed would lose its keys.
 */
export function YearStepper() {
  const t = useWords(embedWords);
  const atlas = useAtlas();
  const year = useYear();
  const steps = useYearSteps();
  const change = useYearChange();
  const announced = useRef(year);
  useEffect(() => {
    if (announced.current === year) return;
    announced.current = year;
    announce(change.text);
  }, [year, change.text]);
  return (
    <div className="embed__years" role="group" aria-label={t.year}>
      <button
        type="button"
        className="icon-button"
        aria-label={t.previous}
        title={t.previous}
        aria-disabled={year === atlas.firstYear}
        onClick={steps.previous}
      >
        <Icon name="previous" />
      </button>
      <strong className="embed__year">{year}</strong>
      <button
        type="button"
        className="icon-button"
        aria-label={t.next}
        title={t.next}
        aria-disabled={year === atlas.lastYear}
        onClick={steps.next}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
