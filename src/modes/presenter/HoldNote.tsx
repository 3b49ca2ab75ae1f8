import type { Tour } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import type { Audience } from "./useAudience.ts";
import type { Hold } from "./useHold.ts";

interface Props {
  readonly audience: Audience;
  readonly tour: Tour;
  readonly hold: Hold;
}

/** While the audience is held: what it sees, and that the guide is somewhere else. */
export function HoldNote({ audience, tour, hold }: Props) {
  const t = useWords(presenterWords);
  const words = useTourWords();
  const { hallIndex, ownIndex } = hold;
  const step = tour.steps[hallIndex];
  return (
    <div role="status">
      {hold.isOn && step !== undefined && (
        <p className="presenter__held">
          {audience.state?.isFree === true
            ? t.heldFree
            : t.heldAt({ n: hallIndex + 1, headline: words.headline(step).text })}
          {ownIndex !== hallIndex && <strong> {t.aheadAt({ n: ownIndex + 1 })}</strong>}
        </p>
      )}
    </div>
  );
}

/** Holds the audience, and lets it go: the buttons say what it will see then. */
export function HoldButtons({ audience, hold }: Omit<Props, "tour">) {
  const t = useWords(presenterWords);
  const { isOn, answer, hallIndex, ownIndex } = hold;
  if (!isOn)
    return (
      <button type="button" className="text-button" onClick={hold.begin}>
        {t.hold} (H)
      </button>
    );
  const name =
    answer === null ? t.release : answer.kind === "step" ? t.releaseStep({ n: ownIndex + 1 }) : t.releaseShow;
  return (
    <>
      <button type="button" className="text-button hold__release" onClick={() => hold.release(answer)}>
        {name} (H)
      </button>
      {answer !== null && (
        <button type="button" className="text-button" onClick={() => hold.release(null)}>
          {t.releaseStay}
        </button>
      )}
      {ownIndex !== hallIndex && (
        <button type="button" className="text-button" onClick={() => audience.send({ type: "resume" })}>
          {t.back} (R)
        </button>
      )}
    </>
  );
}
