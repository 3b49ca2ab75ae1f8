import { useEffect } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { stepIndex } from "../../tours/stepView.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { useTours } from "../parts/useTours.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { Clock } from "./Clock.tsx";
import { JumpList } from "./JumpList.tsx";
import { LookUp } from "./LookUp.tsx";
import { PresenterControls } from "./PresenterControls.tsx";
import { SpotlightPad } from "./SpotlightPad.tsx";
import { StepNotes } from "./StepNotes.tsx";
import { type Audience, useAudience } from "./useAudience.ts";
import { usePresenterKeys } from "./usePresenterKeys.ts";
import "./presenter.css";

/** The guide's own window: notes in the guide's language, what comes next, the time, and the reins of the stage. */
export function PresenterMode() {
  const t = useWords(presenterWords);
  const say = useSay();
  const { find } = useTours();
  const audience = useAudience();
  const asked = useView((view) => view.tour);
  const tour = find(audience.state?.tour ?? asked ?? "");
  const index = tour === undefined ? 0 : stepIndex(tour, audience.state?.step ?? null);
  const isMissing = audience.state !== null && tour === undefined;
  const { send } = audience;
  useEffect(() => {
    if (isMissing) send({ type: "tour-please" });
  }, [isMissing, send]);
  // What is looked up here is told of the hall's year, not of the last one.
  const store = useAtlasStore();
  const year = audience.state?.year;
  useEffect(() => {
    if (year !== undefined) store.drag({ year });
  }, [year, store]);
  const { go, by } = stepper(audience, tour);
  usePresenterKeys(audience, { go, by, count: tour?.steps.length ?? 0 });

  const title = tour === undefined ? t.title : `${t.title} · ${say(tour.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const step = tour?.steps[index];
  if (audience.state === null || tour === undefined || step === undefined)
    return (
      <main className="presenter presenter--empty">
        <h1>{t.title}</h1>
        <p>{audience.hasTalk ? t.waiting : t.noTalk}</p>
      </main>
    );
  return (
    <div className="presenter">
      <header className="presenter__head">
        <h1>{say(tour.title)}</h1>
        <p className="presenter__line" data-connected={audience.isConnected} role="status">
          {audience.isConnected ? t.connected : t.lost}
        </p>
        <LanguageSwitch />
      </header>
      <main className="presenter__main">
        <StepNotes step={step} next={tour.steps[index + 1] ?? null} index={index} of={tour.steps.length} />
      </main>
      <aside className="presenter__side" aria-label={t.title}>
        <Clock tour={tour} index={index} audience={audience} />
        <PresenterControls audience={audience} index={index} of={tour.steps.length} by={by} />
        <LookUp audience={audience} />
        <SpotlightPad audience={audience} />
        <JumpList tour={tour} index={index} go={go} />
      </aside>
      <LiveRegion />
    </div>
  );
}

/** What moves the talk. Before it is known where the talk stands, a press could only lead astray. */
function stepper({ state, send }: Audience, tour: Tour | undefined) {
  return {
    go: (to: number): boolean => {
      const step = tour?.steps[to];
      if (step === undefined || state === null) return false;
      send({ type: "go", step: step.id });
      return true;
    },
    by: (steps: -1 | 1): boolean => {
      if (state === null) return false;
      send({ type: "by", steps });
      return true;
    },
  };
}
