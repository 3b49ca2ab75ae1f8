import { lazy, Suspense } from "react";
import type { Step } from "../../dataset/schema/tour.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { isOnStep } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";

const loadDetails = () =>
  import("../../views/details/DetailsPanel.tsx").then((m) => ({ default: m.DetailsPanel }));
const DetailsPanel = lazy(loadDetails);

/** Fetches the code of the panel ahead. */
export const preloadDetails = (): Promise<unknown> => loadDetails();

interface Props {
  readonly slide: Step | undefined;
  readonly isAttract: boolean;
}

/**
 * Where the screen speaks: beside the views, on tall screens above them, never under the hand. It always has its
 * room, so that nothing moves when something is chosen.
 */
export function ReadingPlace({ slide, isAttract }: Props) {
  const hasSelection = useView((view) => view.selection !== null);
  const isOnSlide = useView((view) => slide !== undefined && isOnStep(view, slide));
  if (slide !== undefined && (isAttract || (isOnSlide && !hasSelection))) return <SlideText slide={slide} />;
  return hasSelection ? (
    <Suspense>
      <DetailsPanel />
    </Suspense>
  ) : (
    <Hint />
  );
}

function SlideText({ slide }: { readonly slide: Step }) {
  const say = useSay();
  const { meta } = useAtlas().dataset;
  return (
    <header className="kiosk-text">
      <p className="kiosk-text__place">{say(meta.title)}</p>
      <h1>{say(slide.headline)}</h1>
      <p>{say(slide.text)}</p>
    </header>
  );
}

/** What a finger can do in each view. */
const HINTS = {
  overview: "hintStreams",
  map: "hintStreams",
  flows: "hintStreams",
  timeline: "hintTimeline",
  impact: "hintImpact",
  table: "hintRead",
  beyond: "hintBeyond",
  sources: "hintRead",
  about: "hintRead",
} as const;

function Hint() {
  const t = useWords(kioskWords);
  const explore = useWords(exploreWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const view = useView((state) => state.view);
  return (
    <header className="kiosk-text">
      <p className="kiosk-text__place">{say(meta.title)}</p>
      <h1>{explore[view]}</h1>
      <p>{t[HINTS[view]]}</p>
    </header>
  );
}
