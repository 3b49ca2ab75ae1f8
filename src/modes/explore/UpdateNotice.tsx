import { useState } from "react";
import { useStore } from "zustand";
import { offlineWords } from "../../i18n/messages/offline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { offlineStore } from "../../offline/offlineState.ts";

/** Offers a version of the atlas that is stored and waits. */
export function UpdateNotice() {
  const t = useWords(offlineWords);
  const takeUpdate = useStore(offlineStore, (offline) => offline.takeUpdate);
  const [isLater, setLater] = useState(false);
  if (takeUpdate === null || isLater) return null;
  return (
    <div className="notice" role="status">
      <p>{t.update}</p>
      <button type="button" className="text-button" onClick={takeUpdate}>
        {t.takeUpdate}
      </button>
      <button type="button" className="text-button" onClick={() => setLater(true)}>
        {t.later}
      </button>
    </div>
  );
}
