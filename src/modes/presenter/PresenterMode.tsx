import { useEffect, useState } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { keepTyping } from "../../views/search/typeAhead.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { useTours } from "../parts/useTours.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { Clock } from "./Clock.tsx";
import { HoldNote } from "./HoldNote.tsx";
import { JumpList } from "./JumpList.tsx";
import { LookUp } from "./LookUp.tsx";
import { PresenterControls } from "./PresenterControls.tsx";
import { type PresenterDialog, PresenterDialogs } from "./PresenterDialogs.tsx";
import { SpotlightPad } from "./SpotlightPad.tsx";
import { StepNotes } from "./StepNotes.tsx";
import { type Audience, useAudience } from "./useAudience.ts";
import { useHold } from "./useHold.ts";
import { usePresenterKeys } from "./usePresenterKeys.ts";
import "./presenter.css";

/** The guide's own window: notes in the guide's language, what comes next, the time, and the reins of the stage. */
export function PresenterMode() {
  const t = useWords(presenterWords);
  const words = useTourWords();
  const { find } = useTours();
  const audience = useAudience();
  const asked = useView((view) => view.tour);
  const tour = find(audience.state?.tour ?? asked ?? "");
  const hold = useHold(audience, tour);
  const { hallIndex, ownIndex: index } = hold;
  const [dialog, setDialog] = useState<PresenterDialog | null>(null);
  const open = (next: PresenterDialog) => {
    if (dialog !== null) return;
    if (next === "search") keepTyping();
    setDialog(next);
  };
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
  const count = tour?.steps.length ?? 0;
  usePresenterKeys(audience, { go, by, count, hold, isDialogOpen: dialog !== null, onOpen: open });

  const title = tour === undefined ? t.title : `${t.title} · ${words.title(tour)}`;
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
        <h1>{words.title(tour)}</h1>
        <p className="presenter__line" data-connected={audience.isConnected} role="status">
          {audience.isConnected ? t.connected : t.lost}
        </p>
        <button type="button" className="text-button" onClick={() => open("help")}>
          {t.keysButton} (?)
        </button>
        <LanguageSwitch />
      </header>
      <main className="presenter__main" data-held={hold.isOn}>
        <HoldNote audience={audience} tour={tour} hold={hold} />
        <StepNotes step={step} next={tour.steps[index + 1] ?? null} index={index} of={tour.steps.length} />
      </main>
      <aside className="presenter__side" aria-label={t.title}>
        <Clock tour={tour} index={hallIndex} audience={audience} />
        <PresenterControls audience={audience} index={index} of={tour.steps.length} by={by} />
        <LookUp audience={audience} hold={hold} onSearch={() => open("search")} />
        <SpotlightPad audience={audience} />
        <JumpList tour={tour} index={index} hallIndex={hallIndex} go={go} />
      </aside>
      <PresenterDialogs open={dialog} onClose={() => setDialog(null)} />
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
