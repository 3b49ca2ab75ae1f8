import { preloadViews } from "../parts/CurrentView.tsx";
import { preloadDetails } from "./ReadingPlace.tsx";
import { preloadOverlays } from "./KioskOverlays.tsx";
import { preloadSearch } from "./KioskSearch.tsx";

/** Code that has not come by then, in ms, will not: its server took the request and never answered. */
const LOST_MS = 60_000;

/**
 * Fetches ahead all code that a visitor may come to, both forms of the map too: the network may be gone by then. Returns
 * whether all of it has come.
 */
export async function preloadKiosk(): Promise<boolean> {
  const all = Promise.all([
    preloadViews(),
    preloadDetails(),
    preloadOverlays(),
    preloadSearch(),
    import("../../views/map/MapView.tsx"),
    import("../../views/map/engine/maplibreEngine.ts"),
    import("../../views/map/engine/svgEngine.ts"),
  ]);
  const lost = new Promise((_, reject) => setTimeout(() => reject(new Error("not in time")), LOST_MS));
  return Promise.race([all, lost]).then(
    () => true,
    () => false,
  );
}
