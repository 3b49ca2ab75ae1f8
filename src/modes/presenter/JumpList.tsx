import type { Tour } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";

interface Props {
  readonly tour: Tour;
  readonly index: number;
  readonly go: (index: number) => boolean;
}

/** Every step, one press away. */
export function JumpList({ tour, index, go }: Props) {
  const t = useWords(presenterWords);
  const say = useSay();
  return (
    <nav className="jump-list" aria-label={t.jump}>
      <h3>{t.jump}</h3>
      <ol>
        {tour.steps.map((step, i) => (
          <li key={step.id}>
            <button type="button" aria-current={i === index ? "step" : undefined} onClick={() => go(i)}>
              <span>{i + 1}</span> {say(step.headline)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
