import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { commonWords } from "../../i18n/messages/common.ts";
import { offlineWords } from "../../i18n/messages/offline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { keepOffline, offlineStore } from "../../offline/keepOffline.ts";
import { keepData, type ShownFiles } from "./keepData.ts";
import { useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";

/** How long it is said that everything is stored, or has no room, in ms; after that the help says it. */
const SHOWN_MS = 12_000;

/**
 * Keeps a copy of the atlas on the device. At a desk it says once that the copy is complete or found no room, and offers a new
 * version; a talk, a screen in a hall and their audiences hear nothing of either.
 */
export function OfflineCopy(files: ShownFiles) {
  useEffect(() => keepOffline(() => keepData(files)), [files]);
  const isAtDesk = useView((view) => view.mode === "explore");
  const { state, takeUpdate, hasJustBeenStored } = useStore(offlineStore);
  const t = useWords(offlineWords);
  if (!isAtDesk) return null;
  if (takeUpdate !== null) return <UpdateOffer onTake={takeUpdate} />;
  if (state === "full") return <PassingNotice text={t.full} />;
  return hasJustBeenStored ? <PassingNotice text={t.readyShort} /> : null;
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

function PassingNotice({ text }: { readonly text: string }) {
  const common = useWords(commonWords);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setOver(true), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (isOver) return null;
  return (
    <div className="offline-notice" role="status">
      <p>{text}</p>
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
