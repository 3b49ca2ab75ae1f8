import { brokenViewWords } from "../../i18n/messages/brokenView.ts";
import { useWords } from "../../i18n/useWords.ts";
import "./problem.css";

/** Stands in for a view that threw: says which, and offers to mount it anew. */
export function BrokenView({ name, onRetry }: { readonly name: string; readonly onRetry: () => void }) {
  const t = useWords(brokenViewWords);
  return (
    <div className="broken-view" role="alert">
      <p>{t.viewBroke({ view: name })}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {t.viewReload}
      </button>
    </div>
  );
}
