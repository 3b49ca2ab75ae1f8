import { useEffect, useState } from "react";
import { atlasWaitsWords } from "../../i18n/messages/atlasWaits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useReload } from "../../ui/useReload.ts";
import "./problem.css";

interface Props {
  /** Whether it is known that something did not come; else that is said when it has taken long. */
  readonly hasFailed?: boolean;
  /** Whether only a new page brings what is missing: code that did not come is not asked for again. */
  readonly needsNewPage?: boolean;
  /** Asks again; a new page unless told. */
  readonly onRetry?: () => void;
}

/** So long after it was opened, in ms, a page says more than that something is on its way; but not in the same moment. */
const LATE_MS = 9000;
const MOMENT_MS = 1000;
/** So long a part may take, in ms, that somebody asks for on a page that is there. */
const PART_LATE_MS = 6000;
/** Code that has not come by then, in ms, is asked for by a new page. */
const LOST_MS = 20_000;

/**
 * What stands on the page until the atlas is there: calm words without names of files, for a hall, an audience and a
 * reader alike. It needs nothing that is fetched later, and sees to it that trying goes on.
 */
export function AtlasWaits({ hasFailed = false, needsNewPage = false, onRetry }: Props) {
  const t = useWords(atlasWaitsWords);
  const [lateAfter] = useState(() => patience(performance.now()));
  const isLate = useIsAfter(lateAfter) || hasFailed;
  const isLost = useIsAfter(LOST_MS);
  useReload(needsNewPage && (hasFailed || isLost));
  return (
    <main className="loading atlas-waits" role="status">
      {isLate && <h1>{document.title}</h1>}
      <p>{isLate ? t.waits : t.loading}</p>
      {isLate && (
        <>
          <p>{t.goesOn}</p>
          <button type="button" className="text-button" onClick={onRetry ?? (() => window.location.reload())}>
            {t.now}
          </button>
        </>
      )}
    </main>
  );
}

/** @param age of the page, in ms */
const patience = (age: number) =>
  age < LATE_MS + MOMENT_MS ? Math.max(MOMENT_MS, LATE_MS - age) : PART_LATE_MS;

function useIsAfter(ms: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setAfter(true), ms);
    return () => window.clearTimeout(timer);
  }, [ms]);
  return isAfter;
}
