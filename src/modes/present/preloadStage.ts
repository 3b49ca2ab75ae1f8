import { preloadViews } from "../parts/CurrentView.tsx";

/** Fetches ahead all code that a talk may come to: the network of a hall may be gone by the fourth step. */
export function preloadStage(): Promise<unknown> {
  return Promise.allSettled([
    preloadViews(),
    import("./StageCode.tsx"),
    import("../../views/search/SearchDialog.tsx"),
    import("./StageHelp.tsx"),
    import("../../views/ledger/StillLedger.tsx"),
    import("../../views/map/MapView.tsx"),
    import("../../views/map/engine/maplibreEngine.ts"),
    import("../../views/map/engine/svgEngine.ts"),
  ]);
}
