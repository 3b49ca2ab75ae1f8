import { useEffect, useState } from "react";
import { builderWords } from "../../i18n/messages/builder.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { plannedSeconds } from "../../tours/stepView.ts";
import { talkIdOf } from "../../tours/talk.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { LoadTour } from "../builder/LoadTour.tsx";
import { openBuilder } from "../parts/builderDoor.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { useTourWords } from "../parts/useTourWords.ts";
import { useKeyTable } from "../parts/useKeyTable.ts";
import { useTours } from "../parts/useTours.ts";
import { forgetTalk } from "./talkMemory.ts";
import { PICKER_KEYS } from "./stageKeys.ts";
import { StageDialogs } from "./StageDialogs.tsx";
import { startOf } from "./startOf.ts";
import { useStageType } from "./useStageType.ts";
import { ViewLink } from "../../views/parts/ViewLink.tsx";
import { keepTyping } from "../../views/search/typeAhead.ts";

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
  const [isSearching, setSearching] = useState(false);
  const search = () => {
    keepTyping();
    setSearching(true);
    return true;
  };
  useKeyTable(PICKER_KEYS, search, isSearching ? "none" : "all");
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
        <button type="button" className="text-button" onClick={search}>
          {t.lookUp} (/)
        </button>
        <ViewLink to={{ mode: "explore", tour: null, step: null }} className="text-button">
          {t.backToExplore}
        </ViewLink>
        <LanguageSwitch />
      </p>
      <StageDialogs open={isSearching ? "search" : null} onClose={() => setSearching(false)} />
      <LiveRegion />
    </main>
  );
}
