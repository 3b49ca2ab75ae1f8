import { useEffect, useRef, useState } from "react";
import type { Step } from "../../dataset/schema/tour.ts";
import { createAtlasStore } from "../../state/store.ts";
import { StoreContext, useView } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { DisplayContext } from "../../views/hooks/useDisplay.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { CurrentView, preloadViews } from "../parts/CurrentView.tsx";
import "../../views/map/mapStage.css";
import "./nextPicture.css";

/** The picture is laid out for a window of this width and made small, in CSS px; `nextPicture.css` has the height. */
const LAID_OUT_WIDTH = 1280;
/** The code of every picture that a step may show. */
const preloadPictures = (): Promise<unknown> =>
  Promise.allSettled([
    preloadViews(),
    import("../../views/map/MapView.tsx"),
    import("../../views/map/engine/maplibreEngine.ts"),
    import("../../views/map/overlay/FlowDots.tsx"),
    import("../../views/map/overlay/StreamTip.tsx"),
  ]);

const ON_STEP = { labels: "about", isStill: true, isStep: true } as const;

/** What a picture shows until it is whole. */
const UNDRAWN = '.loading, .map-frame__waiting, .map[data-ready="false"]';

/**
 * What the hall will see at a step, small. Until it is drawn the picture before it stays. Nothing in it can be pressed, and
 * a screen reader has the headline beside it.
 */
export function NextPicture({ step }: { readonly step: Step }) {
  // The network may be gone by the next step.
  useEffect(() => void preloadPictures(), []);
  const [box, { width }] = useElementSize<HTMLDivElement>();
  const [drawn, setDrawn] = useState(step);
  // The later in the page lies above.
  const steps = drawn.id === step.id ? [step] : [step, drawn];
  return (
    <div ref={box} className="next-picture" aria-hidden="true" inert>
      {steps.map((each) => (
        <Picture key={each.id} step={each} scale={width / LAID_OUT_WIDTH} onDrawn={setDrawn} />
      ))}
    </div>
  );
}

interface PictureProps {
  readonly step: Step;
  readonly scale: number;
  /** It is whole for the first time. */
  readonly onDrawn: (step: Step) => void;
}

/** One picture, in a store of its own, so that it follows its step and not the hall. */
function Picture({ step, scale, onDrawn }: PictureProps) {
  const { lastYear } = useAtlas();
  const language = useView((view) => view.lang);
  const [store] = useState(() => createAtlasStore());
  useEffect(() => {
    store.load(
      { ...DEFAULT_VIEW_STATE, ...stepView(step, lastYear), lang: language, motion: "none", mode: "present" },
      [],
    );
  }, [store, step, lastYear, language]);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = ref.current;
    if (picture === null) return undefined;
    const look = () => {
      if (picture.querySelector(UNDRAWN) !== null) return;
      observer.disconnect();
      onDrawn(step);
    };
    const observer = new MutationObserver(look);
    observer.observe(picture, { childList: true, subtree: true, attributeFilter: ["data-ready"] });
    // What the store has just been told is drawn by then.
    const first = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(first);
      observer.disconnect();
    };
  }, [step, onDrawn]);
  return (
    <div ref={ref} className="next-picture__laid-out" style={{ transform: `scale(${scale})` }}>
      <StoreContext value={store}>
        <DisplayContext value={ON_STEP}>
          <CurrentView />
        </DisplayContext>
      </StoreContext>
    </div>
  );
}
