import { lazy, Suspense, useState } from "react";
import type { Text } from "../../dataset/schema/common.ts";
import type { Step } from "../../dataset/schema/tour.ts";
import type { ViewName } from "../../dataset/schema/viewNames.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { useView } from "../../state/useAtlasState.ts";
import { STREAM_VIEWS } from "../../state/streamViews.ts";
import { isOnStep } from "../../tours/stepView.ts";
import { CompareCard } from "./CompareCard.tsx";
import { hasCard, KioskCard } from "./KioskCard.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useDifference } from "../../views/hooks/useYearGraph.ts";

const loadDetails = () =>
  import("../../views/details/DetailsPanel.tsx").then((m) => ({ default: m.DetailsPanel }));
const DetailsPanel = lazy(loadDetails);

/** Fetches the code of the panel ahead. */
export const preloadDetails = (): Promise<unknown> => loadDetails();

interface Props {
  readonly slide: Step | undefined;
  readonly isAttract: boolean;
}

/** Views whose picture wants the room: a card tells what was touched, and the panel more where it is asked for. */
const CARD_VIEWS: ReadonlySet<ViewName> = new Set(["overview", "map", "flows"]);

/**
 * Where the screen speaks: over the map's calm corner, above or beside other views, never under the hand. What is chosen is
 * told by a card, or by the whole panel; two years that are compared by a card, too.
 */
export function ReadingPlace({ slide, isAttract }: Props) {
  const selection = useView((view) => view.selection);
  const isOnSlide = useView((view) => slide !== undefined && isOnStep(view, slide));
  const hasCards = useView(({ view }) => CARD_VIEWS.has(view));
  const [wholeId, setWholeId] = useState<string | null>(null);
  const difference = useDifference();
  const hasStreams = useView(({ view }) => STREAM_VIEWS.has(view));
  const hasSelection = selection !== null;
  if (slide !== undefined && (isAttract || (isOnSlide && !hasSelection)))
    return <SlideText slide={slide} isAttract={isAttract} />;
  if (selection !== null && hasCards && hasCard(selection) && wholeId !== selection.id)
    return <KioskCard selection={selection} onMore={() => setWholeId(selection.id)} />;
  if (difference !== null && !hasSelection && hasStreams) return <CompareCard difference={difference} />;
  return hasSelection ? (
    <div className="kiosk__details" data-over-map="">
      <Suspense>
        <DetailsPanel />
      </Suspense>
    </div>
  ) : (
    <Hint />
  );
}

interface SlideProps {
  readonly slide: Step;
  readonly isAttract: boolean;
}

/** What a scene of the loop says: its sentence only once somebody has chosen a language. */
function SlideText({ slide, isAttract }: SlideProps) {
  const say = useSay();
  const { meta } = useAtlas().dataset;
  return (
    <header className="kiosk-text" data-over-map={useHeadPlace()}>
      <p className="kiosk-text__place" data-over-map="text">
        {say(meta.title)}
      </p>
      <Headline text={slide.headline} />
      {!isAttract && <p data-over-map="text">{say(slide.text)}</p>}
    </header>
  );
}

/** A headline in every language at once, for whoever walks by or stands beside. */
function Headline({ text }: { readonly text: Text }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <h1 data-over-map="text">{say(text)}</h1>
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <p key={other} lang={other} className="kiosk-text__other" data-over-map="text">
          {text[other]}
        </p>
      ))}
    </>
  );
}

/** On a tall screen the place of the headline is the same whatever is said, so that the map beside it stands still. */
const useHeadPlace = () => (useMediaQuery("(orientation: portrait)") ? "head" : undefined);

/** What a finger can do in each view. */
const HINTS = {
  overview: "hintStreams",
  map: "hintStreams",
  flows: "hintStreams",
  timeline: "hintTimeline",
  impact: "hintImpact",
  table: "hintRead",
  network: "hintNetwork",
  beyond: "hintBeyond",
  sources: "hintRead",
  about: "hintRead",
} as const;

/** What the view is and what can be done in it. The overview is the atlas itself and has its name. */
function Hint() {
  const t = useWords(kioskWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const view = useView((state) => state.view);
  const isAtlas = view === "overview";
  return (
    <header className="kiosk-text" data-over-map={useHeadPlace()}>
      {!isAtlas && (
        <p className="kiosk-text__place" data-over-map="text">
          {say(meta.title)}
        </p>
      )}
      <Headline text={isAtlas ? meta.title : { da: exploreWords.da[view], en: exploreWords.en[view] }} />
      <p data-over-map="text">{t[HINTS[view]]}</p>
    </header>
  );
}
