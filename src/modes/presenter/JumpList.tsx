import type { Tour } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useTourWords } from "../parts/useTourWords.ts";

interface Props {
  readonly tour: Tour;
  readonly index: number;
  /** Where the audience is, which may be held elsewhere. */
  readonly hallIndex: number;
  readonly go: (index: number) => boolean;
}

/** Every step, one press away. */
export function JumpList({ tour, index, hallIndex, go }: Props) {
  const t = useWords(presenterWords);
  const words = useTourWords();
  return (
    <nav className="jump-list" aria-label={t.jump}>
      <h3>{t.jump}</h3>
      <ol>
        {tour.steps.map((step, i) => (
          <li key={step.id}>
            <button type="button" aria-current={i === index ? "step" : undefined} onClick={() => go(i)}>
              <span>{i + 1}</span> {words.headline(step).text}
              {i === hallIndex && i !== index && <em> {t.hallHere}</em>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
