import { useState } from "react";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";

interface Props {
  /** Whether the draft is a tour: nothing in it is missing or wrong. */
  readonly isReady: boolean;
  readonly onPreview: () => void;
  readonly onDownload: () => void;
  readonly onPrint: () => void;
  readonly onDelete: () => void;
}

/** What can be done with a tour. An unfinished one can be saved, for work is never held hostage, but not shown. */
export function BuilderActions({ isReady, onPreview, onDownload, onPrint, onDelete }: Props) {
  const t = useWords(builderWords);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="builder__actions">
      <button type="button" className="text-button" disabled={!isReady} onClick={onPreview}>
        <Icon name="window" /> {t.preview}
      </button>
      <button type="button" className="text-button" onClick={onDownload}>
        <Icon name="download" /> {t.download}
      </button>
      <button type="button" className="text-button" disabled={!isReady} onClick={onPrint}>
        {t.print}
      </button>
      {isAsking ? (
        <p className="builder__ask" role="alert">
          {t.deleteSure}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setAsking(false);
              onDelete();
            }}
          >
            {t.deleteYes}
          </button>
          <button type="button" className="text-button" onClick={() => setAsking(false)}>
            {t.deleteNo}
          </button>
        </p>
      ) : (
        <button type="button" className="text-button" onClick={() => setAsking(true)}>
          {t.deleteTour}
        </button>
      )}
    </div>
  );
}
