import { brokenViewWords } from "../../i18n/messages/brokenView.ts";
import { useWords } from "../../i18n/useWords.ts";
import "./problem.css";

interface Props {
  readonly name: string;
  /** Whether the view's code did not come; then only a new page helps. */
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}

/** Stands in for a view that threw or did not come: says which, and offers to mount it, or to load the page, anew. */
export function BrokenView({ name, isMissing, onRetry }: Props) {
  const t = useWords(brokenViewWords);
  return (
    <div className="broken-view" role="alert">
      <p>{isMissing ? t.viewMissing({ view: name }) : t.viewBroke({ view: name })}</p>
      <button
        type="button"
        className="text-button"
        onClick={isMissing ? () => window.location.reload() : onRetry}
      >
        {isMissing ? t.pageReload : t.viewReload}
      </button>
    </div>
  );
}
