import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { freeId, tourFile, withStep } from "../../tours/draft.ts";
import { checkTour } from "../../tours/parseTour.ts";
import { stepView } from "../../tours/stepView.ts";
import { announce } from "../../ui/announce.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { openBuilder } from "../parts/builderDoor.ts";
import { dropDraft, keepDraft, ownTours } from "../parts/ownTours.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { BuilderActions } from "./BuilderActions.tsx";
import { CueCards } from "./CueCards.tsx";
import { LoadTour } from "./LoadTour.tsx";
import { DraftState } from "./DraftState.tsx";
import { StepList } from "./StepList.tsx";
import { suggestStep } from "./suggestStep.ts";
import { TourChoice } from "./TourChoice.tsx";
import { TourTexts } from "./TourTexts.tsx";
import "./builder.css";

/** The draft that was open last: it is open again when the guide comes back from the stage. */
let lastOpen: string | null = null;

function emptyDraft(taken: readonly string[]): Tour {
  const empty = { da: "", en: "" };
  return {
    id: freeId("my-tour", taken),
    aliases: [],
    title: empty,
    description: empty,
    audience: "general",
    steps: [],
  };
}

function BuilderHead() {
  const t = useWords(builderWords);
  return (
    <header className="builder__head">
      <h2>{t.title}</h2>
      <CloseButton label={t.close} onClick={() => openBuilder(false)} />
    </header>
  );
}

/** Beside the atlas: gathers views into a tour, writes it, tries it, saves it and prints it. */
export function TourBuilder() {
  const t = useWords(builderWords);
  const words = useTourWords();
  const store = useAtlasStore();
  const atlas = useAtlas();
  const { drafts, isKept } = useStore(ownTours);
  const [openDraft, setOpenDraft] = useState<string | null>(lastOpen);
  const [openStep, setOpenStep] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const draft = drafts.find(({ id }) => id === openDraft) ?? drafts[0] ?? null;
  useEffect(() => {
    lastOpen = draft?.id ?? null;
  }, [draft?.id]);

  const newDraft = () => emptyDraft([...drafts, ...atlas.dataset.tours].map(({ id }) => id));
  const open = (tour: Tour) => {
    keepDraft(tour);
    setOpenDraft(tour.id);
    setOpenStep(null);
  };
  const addView = () => {
    const onto = draft ?? newDraft();
    const step = suggestStep(
      store.getState().view,
      atlas,
      onto.steps.map(({ id }) => id),
    );
    keepDraft(withStep(onto, step));
    setOpenDraft(onto.id);
    setOpenStep(step.id);
    announce(t.addedView({ n: onto.steps.length + 1, headline: words.headline(step).text }));
  };

  const checked = draft === null ? null : checkTour(draft, atlas.dataset);
  const [first] = draft?.steps ?? [];
  return (
    <aside className="builder" aria-label={t.title}>
      <BuilderHead />
      <div className="builder__body">
        <button type="button" className="text-button builder__add" onClick={addView}>
          <Icon name="plus" /> {t.addView}
        </button>
        <TourChoice draft={draft} drafts={drafts} onOpen={open} newDraft={newDraft} />
        {draft !== null && (
          <>
            <TourTexts draft={draft} />
            <StepList draft={draft} onChange={keepDraft} openId={openStep} onOpen={setOpenStep} />
            <DraftState draft={draft} problems={checked?.ok === false ? checked.problems : []} />
            <BuilderActions
              isReady={checked?.ok === true}
              onPreview={() => {
                if (first !== undefined)
                  store.choose({
                    ...stepView(first, atlas.lastYear),
                    mode: "present",
                    tour: draft.id,
                    step: first.id,
                  });
              }}
              onDownload={() => saveFile(`${draft.id}.json`, "application/json", tourFile(draft))}
              onPrint={() => setPrinting(true)}
              onDelete={() => {
                dropDraft(draft.id);
                setOpenDraft(null);
              }}
            />
          </>
        )}
        <LoadTour onLoad={open} />
        {!isKept && <p className="builder__remember">{t.remember}</p>}
      </div>
      {isPrinting && draft !== null && <CueCards tour={draft} onPrinted={() => setPrinting(false)} />}
    </aside>
  );
}
