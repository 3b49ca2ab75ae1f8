import type { Step } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { changeNotesSize, LARGEST, SMALLEST, useNotesSize } from "./notesSize.ts";
import { latePart } from "../../views/parts/latePart.tsx";
import { ReferenceList } from "../../views/parts/ReferenceList.tsx";

/** The notes do not wait for the code of a view. */
const NextPicture = latePart(() => import("./NextPicture.tsx").then((m) => m.NextPicture));

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
  const size = useNotesSize();
  const words = useTourWords();
  const headline = words.headline(step);
  const notes = words.notes(step);
  return (
    <>
      <p className="presenter__place">
        {t.now} {index + 1}/{of}
      </p>
      <h2 data-suggested={headline.isSuggested}>{headline.text}</h2>
      <p className="presenter__text">{say(step.text)}</p>
      <div className="presenter__notes-head">
        <h3>{t.notes}</h3>
        <NotesSize />
      </div>
      <p
        className="presenter__notes"
        style={{ "--notes-step": size }}
        lang={notes?.lang}
        data-empty={notes === null}
      >
        {notes?.text ?? t.noNotes}
      </p>
      <section className="presenter__next">
        <div>
          <h3>{t.next}</h3>
          {next === null ? (
            <p>{t.end}</p>
          ) : (
            <>
              <p className="presenter__next-headline">{words.headline(next).text}</p>
              <p>{say(next.text)}</p>
            </>
          )}
        </div>
        {next !== null && <NextPicture step={next} />}
      </section>
      <details className="presenter__references">
        <summary>{t.references}</summary>
        <ReferenceList ids={step.references} />
      </details>
    </>
  );
}

/** Larger and smaller notes: the browser's zoom would change the hall's screen too. */
function NotesSize() {
  const t = useWords(presenterWords);
  const size = useNotesSize();
  return (
    <>
      <button
        type="button"
        className="icon-button presenter__smaller"
        aria-label={t.smaller}
        title={`${t.smaller} (−)`}
        disabled={size === SMALLEST}
        onClick={() => changeNotesSize(-1)}
      >
        A
      </button>
      <button
        type="button"
        className="icon-button presenter__larger"
        aria-label={t.larger}
        title={`${t.larger} (+)`}
        disabled={size === LARGEST}
        onClick={() => changeNotesSize(1)}
      >
        A
      </button>
    </>
  );
}
