import { useCallback, useEffect, useRef, useState } from "react";
import { presentWords } from "../../i18n/messages/present.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { DisplayContext } from "../../views/hooks/useDisplay.ts";
import { LateLeftOut } from "../../views/parts/LateLeftOut.ts";
import { StageRecord } from "../../views/record/StageRecord.tsx";
import { latePart } from "../../views/parts/latePart.tsx";
import { keepTyping } from "../../views/search/typeAhead.ts";
import { PICTURE_VIEWS } from "../../state/streamViews.ts";
import { useGrowth } from "../parts/useGrowth.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { CurrentView } from "../parts/CurrentView.tsx";
import { BlockedNotice } from "./BlockedNotice.tsx";
import { Caption } from "./Caption.tsx";
import { CurtainCover } from "./CurtainCover.tsx";
import { type StageDialog, StageDialogs } from "./StageDialogs.tsx";
import { StageControls } from "./StageControls.tsx";
import { MissedStep } from "./MissedStep.tsx";
import { preloadStage } from "./preloadStage.ts";
import { Spotlight } from "./Spotlight.tsx";
import { TourPicker } from "./TourPicker.tsx";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useStageType } from "./useStageType.ts";
import { useTalk } from "./useTalk.ts";
import { type RunningTour, useTour } from "./useTour.ts";
import "../../views/map/mapStage.css";
import "./present.css";

const StageCode = latePart(() => import("./StageCode.tsx").then((m) => m.StageCode));

/** On stage labels are for what the step is about. */
const OFF_SCRIPT = { labels: "about", isStill: true } as const;
const ON_STEP = { ...OFF_SCRIPT, isStep: true } as const;
const BESIDE_RECORD = { ...OFF_SCRIPT, hasRecord: true } as const;

/** The audience's screen: a tour over the live views, in large type and without a menu. */
export function PresentMode() {
  const running = useTour();
  useEffect(() => void preloadStage(), []);
  return running === null ? <TourPicker /> : <StageScreen running={running} />;
}

function StageScreen({ running }: { readonly running: RunningTour }) {
  const t = useWords(presentWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const words = useTourWords();
  const hasPicture = useView(({ view }) => PICTURE_VIEWS.has(view));
  const talk = useTalk(running);
  useGrowth(running.step, null);
  const [isAwake, setAwake] = useState(false);
  useStageType();
  const [wanted, setDialog] = useState<StageDialog | null>(null);
  const open = (next: StageDialog) => {
    if (next === "search") keepTyping();
    setDialog(next);
  };
  // A dialog would stand above the black screen, and over a screen that is held.
  const dialog = talk.curtain === "open" && !talk.isHeld ? wanted : null;
  const wake = useIdlePointer(setAwake);
  usePresentKeys(running, talk, { isDialogOpen: dialog !== null, onOpen: open, onHeld: wake });

  const { tour, step, index, isFree } = running;
  const { told, page, isPlaying } = talk.record;
  const title = `${words.headline(step).text} · ${say(meta.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div
      className="stage"
      data-awake={isAwake}
      data-held={talk.isHeld}
      data-free={isFree}
      data-record={told !== null}
    >
      <Caption step={step} isFree={isFree} selected={told?.selected ?? null} />
      <div className="stage__scene">
        <main id="stage" className="stage__views" inert={talk.curtain !== "open" || talk.isHeld}>
          <DisplayContext value={told !== null ? BESIDE_RECORD : isFree ? OFF_SCRIPT : ON_STEP}>
            <CurrentView />
          </DisplayContext>
        </main>
        {told !== null && <StageRecord {...told} page={page} isPlaying={isPlaying} />}
      </div>
      <footer className="stage__foot">
        {hasPicture && <LateLeftOut />}
        <div
          className="stage__progress"
          role="progressbar"
          aria-label={t.progress({ n: index + 1, of: tour.steps.length })}
          aria-valuemin={1}
          aria-valuemax={tour.steps.length}
          aria-valuenow={index + 1}
        >
          {tour.steps.map(({ id }, i) => (
            <i key={id} data-done={i <= index} />
          ))}
        </div>
        {isFree && !talk.isHeld && (
          <button type="button" className="text-button stage__resume" onClick={talk.resume}>
            {t.resume}
          </button>
        )}
        <StageControls running={running} talk={talk} onOpen={open} />
        <MissedStep running={running} />
        <BlockedNotice talk={talk} />
      </footer>
      {talk.hasQr && <StageCode onClose={() => talk.setQr(false)} />}
      <Spotlight at={talk.spot} />
      <StageDialogs open={dialog} onClose={() => setDialog(null)} />
      <CurtainCover
        curtain={talk.curtain}
        title={say(tour.title)}
        place={say(meta.title)}
        onLift={() => talk.setCurtain("open")}
      />
      <LiveRegion />
    </div>
  );
}

/** How long the pointer rests before it and the controls vanish, in ms. */
const POINTER_REST_MS = 5000;

/** Tells when the pointer moves and when it has come to rest; returns a function that wakes the controls without it. */
function useIdlePointer(onAwake: (isAwake: boolean) => void): () => void {
  const timer = useRef(0);
  const wake = useCallback(() => {
    onAwake(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onAwake(false), POINTER_REST_MS);
  }, [onAwake]);
  useEffect(() => {
    window.addEventListener("pointermove", wake);
    window.addEventListener("pointerdown", wake);
    window.addEventListener("focusin", wake);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener("pointermove", wake);
      window.removeEventListener("pointerdown", wake);
      window.removeEventListener("focusin", wake);
    };
  }, [wake]);
  return wake;
}
