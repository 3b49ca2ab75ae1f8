import { useEffect } from "react";
import { builderWords } from "../../i18n/messages/builder.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { plannedSeconds, stepView } from "../../tours/stepView.ts";
import { talkIdOf } from "../../tours/talk.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { LoadTour } from "../builder/LoadTour.tsx";
import { openBuilder } from "../parts/builderDoor.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { useTourWords } from "../parts/useTourWords.ts";
import { useTours } from "../parts/useTours.ts";
import { forgetTalk } from "./talkMemory.ts";
import { useStageType } from "./useStageType.ts";
import type { Tour } from "../../dataset/schema/tour.ts";
import type { ViewState } from "../../state/viewState.ts";
import { ViewLink } from "../../views/parts/ViewLink.tsx";

/** Where a talk begins: the tours with their length, and the way back. */
export function TourPicker() {
  const t = useWords(presentWords);
  const say = useSay();
  const words = useTourWords();
  const store = useAtlasStore();
  const { dataset, lastYear } = useAtlas();
  const { meta } = dataset;
  const builder = useWords(builderWords);
  const { tours, isOwn } = useTours();
  const asked = useView((view) => view.tour);
  useStageType();
  const title = `${t.chooseTour} · ${say(meta.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Whoever chooses a tour begins a talk: the clock of the last one in this window is over.
  useEffect(() => {
    const talk = talkIdOf(window.name);
    if (talk !== null) forgetTalk(talk);
  }, []);
  return (
    <main className="tour-picker">
      <p className="tour-picker__place">{say(meta.title)}</p>
      <h1>{t.chooseTour}</h1>
      {asked !== null && <p role="status">{t.noTour({ tour: asked })}</p>}
      {tours.length === 0 && <p>{t.noTours}</p>}
      <ul>
        {tours.map((tour) => (
          <li key={tour.id}>
            <ViewLink to={startOf(tour, lastYear)} className="tour-picker__tour">
              <strong>{words.title(tour)}</strong>
              <span>{say(tour.description)}</span>
              <small>
                {t.minutes({ n: Math.max(1, Math.round(plannedSeconds(tour, 0).total / 60)) })}
                {" · "}
                {t.steps({ n: tour.steps.length })}
                {tour.audience === "school" && ` · ${t.forSchools}`}
                {isOwn(tour) && ` · ${builder.ownTour}`}
              </small>
            </ViewLink>
          </li>
        ))}
      </ul>
      <LoadTour />
      <p className="tour-picker__ways">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            openBuilder(true);
            store.choose({ mode: "explore", tour: null, step: null });
          }}
        >
          {t.buildTour}
        </button>
        <ViewLink to={{ mode: "explore", tour: null, step: null }} className="text-button">
          {t.backToExplore}
        </ViewLink>
        <LanguageSwitch />
      </p>
      <LiveRegion />
    </main>
  );
}

/** Returns where a tour begins. */
function startOf(tour: Tour, lastYear: number): Partial<ViewState> {
  const [first] = tour.steps;
  return first === undefined
    ? { tour: tour.id }
    : { ...stepView(first, lastYear), tour: tour.id, step: first.id };
}
