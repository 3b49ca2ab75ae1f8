import { useLayoutEffect } from "react";
import type { Balance } from "../../dataset/schema/balance.ts";
import type { Step } from "../../dataset/schema/tour.ts";
import { yearEvents } from "../../model/events.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { fullestYear } from "../../model/fullestYear.ts";
import { growthYears, isGrowing, pictureMs, restingAt } from "../../tours/growth.ts";
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
  // A talk that has just been opened is not on its first step yet.
  const isOn = useView((view) => step !== undefined && isOnStep(view, step, atlas.lastYear));
  useLayoutEffect(() => {
    if (step?.state.from === undefined || !canMove || !isOn) return;
    const { lastYear } = atlas;
    const own = store.getState().view.year;
    const balance = drawnBalance(atlas, store.getState().view);
    const changes = balance === null ? yearEvents(atlas).map(({ year }) => year) : yearsOf(balance);
    // Of one year and the next of a balance only widths differ, which the eye follows.
    const most = balance === null ? undefined : Infinity;
    const years = growthYears(step, changes, lastYear, most);
    const pictures = [
      ...(balance === null ? restingAt(fullestYear(atlas), years, own ?? lastYear) : years),
      own,
    ];
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
  }, [step, turn, isOn, atlas, store, canMove]);
}

const yearsOf = ({ from, to }: Balance) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
