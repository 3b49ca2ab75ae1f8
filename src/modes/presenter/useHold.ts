import type { Tour } from "../../dataset/schema/tour.ts";
import { useView } from "../../state/useAtlasState.ts";
import { stepIndex } from "../../tours/stepView.ts";
import type { Release } from "../../tours/talk.ts";
import { isSame } from "../../views/hooks/useSelect.ts";
import type { Audience } from "./useAudience.ts";

/** The hold on the audience: whether it is on, and what letting go would show. */
export interface Hold {
  readonly isOn: boolean;
  /** The step of the audience's screen, counted from 0. */
  readonly hallIndex: number;
  /** The step that the guide sees: the audience's, or further on while that is held. */
  readonly ownIndex: number;
  /** What the guide has come to that the audience has not: it would see this; null if there is nothing. */
  readonly answer: Release;
  readonly begin: () => void;
  readonly release: (show: Release) => void;
}

/** Returns the hold as the audience window says that it is: what this window shows is what is true. */
export function useHold({ state, send }: Audience, tour: Tour | undefined): Hold {
  const lookedUp = useView((view) => view.selection);
  const hold = state?.hold ?? null;
  const indexOf = (step: string | null) => (tour === undefined ? 0 : stepIndex(tour, step));
  const hallIndex = indexOf(state?.step ?? null);
  const ownIndex = hold === null ? hallIndex : indexOf(hold.step);
  const isNew = lookedUp !== null && !isSame(lookedUp, state?.selection ?? null);
  return {
    isOn: hold !== null,
    hallIndex,
    ownIndex,
    answer: isNew
      ? { kind: lookedUp.kind, id: lookedUp.id }
      : hold !== null && ownIndex !== hallIndex
        ? { kind: "step", id: hold.step }
        : null,
    begin: () => void send({ type: "hold" }),
    release: (show) => void send({ type: "release", show }),
  };
}
