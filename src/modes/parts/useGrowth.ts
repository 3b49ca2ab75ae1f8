import { useLayoutEffect } from "react";
import type { Balance } from "../../dataset/schema/balance.ts";
import type { Step } from "../../dataset/schema/tour.ts";
import { yearEvents } from "../../model/events.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { growthYears, isGrowing, pictureMs } from "../../tours/growth.ts";
import { isOnStep } from "../../tours/stepView.ts";
import { drawnBalance } from "../../state/drawnBalance.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useMotionAllowed } from "../../views/map/engine/useMapCamera.ts";

/**
 * Has the picture of a step grow from the year that it names to its own, each time the step comes on. It ends where somebody
 * goes elsewhere meanwhile; who wants no motion has the step's own picture at once.
 *
 * @param step undefined while none is on
 * @param turn changes when the same step comes on again
 */
export function useGrowth(step: Step | undefined, turn: unknown): void {
  const atlas = useAtlas();
  const store = useAtlasStore();
  const canMove = useMotionAllowed();
  useLayoutEffect(() => {
    if (step?.state.from === undefined || !canMove) return;
    const { lastYear } = atlas;
    if (!isOnStep(store.getState().view, step, lastYear)) return;
    const own = store.getState().view.year;
    const balance = drawnBalance(atlas, store.getState().view);
    const changes = balance === null ? yearEvents(atlas).map(({ year }) => year) : yearsOf(balance);
    // Of one year and the next of a balance only widths differ, which the eye follows.
    const most = balance === null ? undefined : Infinity;
    const pictures = [...growthYears(step, changes, lastYear, most), own];
    let shown = 0;
    const show = () => {
      const { year } = store.getState().view;
      const isElsewhere = shown > 0 && !isGrowing(step, year, lastYear);
      const next = pictures[shown];
      if (isElsewhere || next === undefined) window.clearInterval(timer);
      else store.drag({ year: next });
      shown += 1;
    };
    const timer = window.setInterval(show, pictureMs(step, pictures.length));
    show();
    return () => window.clearInterval(timer);
  }, [step, turn, atlas, store, canMove]);
}

const yearsOf = ({ from, to }: Balance) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
