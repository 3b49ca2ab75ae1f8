import { type ComponentType, lazy, Suspense } from "react";
import { brokenViewWords } from "../../i18n/messages/brokenView.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import "./latePart.css";

interface Closable {
  readonly onClose?: () => void;
}

/**
 * Returns a component whose code is fetched when it is first shown, and which shows nothing until then. Where the code
 * does not come, a word says so and everything around it goes on. Trying again takes a new page: a browser may remember
 * that a module could not be fetched.
 *
 * @param manner "quiet" for a part that nobody asked for: where its code does not come, it is left out
 */
export function latePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  manner?: "quiet",
): ComponentType<P> {
  const wanted = manner === "quiet" ? () => load().catch(() => Nothing) : load;
  const Part = lazy(() => wanted().then((component) => ({ default: component })));
  return function LatePart(props: P) {
    const { onClose }: Closable = props;
    return (
      <ErrorBoundary fallback={() => manner !== "quiet" && <Missing onClose={onClose} />}>
        <Suspense>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}

const Nothing = () => null;

function Missing({ onClose }: { readonly onClose: Closable["onClose"] }) {
  const t = useWords(brokenViewWords);
  return (
    <div className="missing-part" role="alert">
      <p>{t.partMissing}</p>
      <button type="button" className="text-button" onClick={() => window.location.reload()}>
        {t.pageReload}
      </button>
      {onClose !== undefined && (
        <button type="button" className="text-button" onClick={onClose}>
          {t.partClose}
        </button>
      )}
    </div>
  );
}
