import { useEffect, useState } from "react";
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

const ON_STAGE = { labels: "about" } as const;

/**
 * What the hall will see at a step, small. It has a store of its own, so that it follows the step and not the hall; nothing
 * in it can be pressed, and a screen reader has the headline beside it.
 */
export function NextPicture({ step }: { readonly step: Step }) {
  const { lastYear } = useAtlas();
  // The network may be gone by the next step.
  useEffect(() => void preloadPictures(), []);
  const language = useView((view) => view.lang);
  const [store] = useState(() => createAtlasStore());
  useEffect(() => {
    store.load(
      { ...DEFAULT_VIEW_STATE, ...stepView(step, lastYear), lang: language, motion: "none", mode: "present" },
      [],
    );
  }, [store, step, lastYear, language]);
  const [box, { width }] = useElementSize<HTMLDivElement>();
  return (
    <div ref={box} className="next-picture" aria-hidden="true" inert>
      <div className="next-picture__laid-out" style={{ transform: `scale(${width / LAID_OUT_WIDTH})` }}>
        <StoreContext value={store}>
          <DisplayContext value={ON_STAGE}>
            <CurrentView />
          </DisplayContext>
        </StoreContext>
      </div>
    </div>
  );
}
