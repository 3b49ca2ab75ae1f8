import type { Step } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { ReferenceList } from "../../views/parts/ReferenceList.tsx";

interface Props {
  readonly step: Step;
  readonly next: Step | null;
  readonly index: number;
  readonly of: number;
}

/** The step as the guide needs it: headline, notes in large type, what comes next, the references. */
export function StepNotes({ step, next, index, of }: Props) {
  const t = useWords(presenterWords);
  const say = useSay();
  return (
    <>
      <p className="presenter__place">
        {t.now} {index + 1}/{of}
      </p>
      <h2>{say(step.headline)}</h2>
      <p className="presenter__text">{say(step.text)}</p>
      <h3>{t.notes}</h3>
      <p className="presenter__notes">{say(step.notes)}</p>
      <section className="presenter__next">
        <h3>{t.next}</h3>
        {next === null ? (
          <p>{t.end}</p>
        ) : (
          <>
            <p className="presenter__next-headline">{say(next.headline)}</p>
            <p>{say(next.text)}</p>
          </>
        )}
      </section>
      <details className="presenter__references">
        <summary>{t.references}</summary>
        <ReferenceList ids={step.references} />
      </details>
    </>
  );
}
