import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { commonWords } from "../../i18n/messages/common.ts";
import { offlineWords } from "../../i18n/messages/offline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { keepOffline, offlineStore } from "../../offline/keepOffline.ts";
import { useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./offline.css";

/** How long it is said that everything is stored, in ms; after that the help says it. */
const READY_SHOWN_MS = 12_000;

/**
 * Keeps a copy of the atlas on the device. At a desk it says once that the copy is complete, and offers a new
 * version; a talk, a screen in a hall and their audiences hear nothing of either.
 */
export function OfflineCopy({ addresses }: { readonly addresses: readonly string[] }) {
  useEffect(() => keepOffline(addresses), [addresses]);
  const isAtDesk = useView((view) => view.mode === "explore");
  const { takeUpdate, hasJustBeenStored } = useStore(offlineStore);
  if (!isAtDesk) return null;
  if (takeUpdate !== null) return <UpdateOffer onTake={takeUpdate} />;
  return hasJustBeenStored ? <ReadyNotice /> : null;
}

function UpdateOffer({ onTake }: { readonly onTake: () => void }) {
  const t = useWords(offlineWords);
  const [isLater, setLater] = useState(false);
  if (isLater) return null;
  return (
    <div className="offline-notice" role="status">
      <p>{t.update}</p>
      <button type="button" className="text-button" onClick={onTake}>
        {t.takeUpdate}
      </button>
      <button type="button" className="text-button" onClick={() => setLater(true)}>
        {t.later}
      </button>
    </div>
  );
}

function ReadyNotice() {
  const t = useWords(offlineWords);
  const common = useWords(commonWords);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), READY_SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (isOver) return null;
  return (
    <div className="offline-notice" role="status">
      <p>{t.readyShort}</p>
      <button
        type="button"
        className="icon-button"
        aria-label={common.close}
        title={common.close}
        onClick={() => setOver(true)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
