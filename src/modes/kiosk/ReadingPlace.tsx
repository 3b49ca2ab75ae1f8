import { lazy, Suspense, useState } from "react";
import type { Text } from "../../dataset/schema/common.ts";
import type { Step } from "../../dataset/schema/tour.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { STREAM_VIEWS } from "../../state/streamViews.ts";
import { isOnStep } from "../../tours/stepView.ts";
import { CompareCard } from "./CompareCard.tsx";
import { hasCard, KioskCard } from "./KioskCard.tsx";
import { OtherTongues } from "./OtherTongues.tsx";
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
  /** What all is to be told of, if anything: its panel covers a tall screen. */
  readonly wholeId: string | null;
  readonly onWhole: (id: string) => void;
}

/**
 * Where the screen speaks: over the map's calm corner, above or beside other views, never under the hand. What is chosen is
 * told by a card, and by the whole panel for who asks; two years that are compared by a card, too.
 */
export function ReadingPlace({ slide, isAttract, wholeId, onWhole }: Props) {
  const selection = useView((view) => view.selection);
  const isOnSlide = useView((view) => slide !== undefined && isOnStep(view, slide));
  const isMap = useView(({ view }) => view === "map" || view === "overview");
  // On a tall screen the overview's map keeps its headline, and the card lies over the ledger below.
  const isTall = useMediaQuery("(orientation: portrait)");
  const hasLedger = useView(({ view }) => view === "overview") && isTall;
  const [walked, setWalked] = useState<readonly string[]>([]);
  const difference = useDifference();
  const hasStreams = useView(({ view }) => STREAM_VIEWS.has(view));
  const hasSelection = selection !== null;
  if (slide !== undefined && (isAttract || (isOnSlide && !hasSelection)))
    return <SlideText slide={slide} isAttract={isAttract} />;
  if (selection !== null && hasCard(selection) && wholeId !== selection.id) {
    // Who touches something else begins another walk.
    const way = walked.at(-1) === selection.id ? walked : [selection.id];
    return (
      <>
        {(!isMap || hasLedger) && <Hint isShort={!isMap} />}
        <KioskCard
          selection={selection}
          walked={way}
          onWalk={(id) => setWalked([...way, id])}
          onMore={() => onWhole(selection.id)}
        />
      </>
    );
  }
  if (difference !== null && !hasSelection && hasStreams)
    return (
      <>
        {hasLedger && <Hint />}
        <CompareCard difference={difference} />
      </>
    );
  return hasSelection ? (
    <div className="kiosk__details" data-over-map="" data-whole={wholeId === selection.id}>
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
  return (
    <>
      <h1 data-over-map="text">{say(text)}</h1>
      <OtherTongues text={text} className="kiosk-text__other" data-over-map="text" />
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

/** What the view is and, where nothing is told, what can be done in it. The overview is the atlas itself and has its name. */
function Hint({ isShort = false }: { readonly isShort?: boolean }) {
  const t = useWords(kioskWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const view = useView((state) => state.view);
  const isAtlas = view === "overview";
  return (
    <header className="kiosk-text" data-over-map={useHeadPlace()}>
      {!isAtlas && !isShort && (
        <p className="kiosk-text__place" data-over-map="text">
          {say(meta.title)}
        </p>
      )}
      <Headline text={isAtlas ? meta.title : { da: exploreWords.da[view], en: exploreWords.en[view] }} />
      {!isShort && <p data-over-map="text">{t[HINTS[view]]}</p>}
    </header>
  );
}
