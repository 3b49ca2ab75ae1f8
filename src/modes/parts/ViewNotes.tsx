import { useView } from "../../state/useAtlasState.ts";
import { useWithout } from "../../views/hooks/useWithout.ts";
import { latePart } from "../../views/parts/latePart.tsx";
import { STREAM_VIEWS } from "./streamViews.ts";

const loadCompare = () => import("../../views/compare/CompareNote.tsx").then((m) => m.CompareNote);
const loadTrail = () => import("../../views/trail/TrailNote.tsx").then((m) => m.TrailNote);
const loadWithout = () => import("../../views/without/WithoutNote.tsx").then((m) => m.WithoutNote);
const CompareNote = latePart(loadCompare);
const TrailNote = latePart(loadTrail);
const WithoutNote = latePart(loadWithout);

/** Fetches their code ahead, for a screen whose network may be gone when somebody asks for one. */
export const preloadNotes = (): Promise<unknown> => Promise.all([loadCompare(), loadTrail(), loadWithout()]);

/** What stands in words above a picture of streams: two years compared, a resource that is followed, a partner left out. */
export function ViewNotes() {
  const isOfStreams = useView(({ view }) => STREAM_VIEWS.has(view));
  const isComparing = useView(({ compare }) => compare !== null);
  const isFollowing = useView(({ follow }) => follow.length > 0);
  const isWithout = useWithout() !== null;
  if (!isOfStreams || !(isComparing || isFollowing || isWithout)) return null;
  return (
    <div className="notes">
      {isComparing && <CompareNote />}
      {isFollowing && <TrailNote />}
      {isWithout && <WithoutNote />}
    </div>
  );
}
