import { useView } from "../../state/useAtlasState.ts";
import { CompareNote } from "../../views/compare/CompareNote.tsx";
import { useIsAlone, useWithout } from "../../views/hooks/useWithout.ts";
import { LateAloneNote } from "../../views/parts/LateAlone.ts";
import { TrailNote } from "../../views/trail/TrailNote.tsx";
import { WithoutNote } from "../../views/without/WithoutNote.tsx";

/** Two years compared, a resource that is followed, a partner left out: each in words above the picture. */
export function Notes() {
  const isComparing = useView(({ compare }) => compare !== null);
  const isFollowing = useView(({ follow }) => follow.length > 0);
  const isAlone = useIsAlone();
  const isWithout = useWithout() !== null;
  return (
    <div className="notes">
      {isComparing && <CompareNote />}
      {isFollowing && <TrailNote />}
      {isWithout && <WithoutNote />}
      {isAlone && <LateAloneNote />}
    </div>
  );
}
