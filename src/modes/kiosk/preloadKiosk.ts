import { preloadViews } from "../parts/ViewStage.tsx";
import { preloadDetails } from "./ReadingPlace.tsx";
import { preloadOverlays } from "./KioskOverlays.tsx";

/** Fetches ahead all code that a visitor may come to, both forms of the map too: the network may be gone by then. */
export function preloadKiosk(): Promise<unknown> {
  return Promise.allSettled([
    preloadViews(),
    preloadDetails(),
    preloadOverlays(),
    import("../../views/map/MapView.tsx"),
    import("../../views/map/engine/maplibreEngine.ts"),
    import("../../views/map/engine/svgEngine.ts"),
  ]);
}
