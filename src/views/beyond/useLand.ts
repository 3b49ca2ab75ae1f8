import { useEffect, useState } from "react";
import coarse from "world-atlas/land-110m.json";
import { type Land, landOf } from "../../layouts/world/land.ts";

const WORLD = landOf(coarse);

/**
 * Returns the land for a map of the world, and for closer ones, which comes when one is shown: until then, and where it
 * does not come, that of the world stands in.
 */
export function useLand(hasCloser: boolean): { readonly world: Land; readonly closer: Land } {
  const [fine, setFine] = useState<Land | null>(null);
  useEffect(() => {
    if (!hasCloser) return;
    let isHere = true;
    import("world-atlas/land-50m.json").then(
      ({ default: coasts }) => {
        if (isHere) setFine(landOf(coasts));
      },
      () => undefined, // what there is goes on standing in
    );
    return () => {
      isHere = false;
    };
  }, [hasCloser]);
  return { world: WORLD, closer: fine ?? WORLD };
}
