import { useStore } from "zustand";
import { commonWords } from "../../i18n/messages/common.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { helpWords } from "../../i18n/messages/help.ts";
import { offlineWords } from "../../i18n/messages/offline.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { offlineStore } from "../../offline/offlineState.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { openBuilder } from "../parts/builderDoor.ts";
import { HelpPages } from "../parts/HelpPages.tsx";
import { KeyList } from "../parts/KeyList.tsx";
import { ThemeAndMotion } from "../parts/ThemeAndMotion.tsx";
import { useBackCloses } from "../../views/hooks/useBackCloses.ts";
import { EXPLORE_KEYS } from "./exploreKeys.ts";
import { ViewLink } from "../../views/parts/ViewLink.tsx";

/** Settings, the list of keys, and which edition of the data is on screen. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  useBackCloses(onClose);
  const t = useWords(helpWords);
  const explore = useWords(exploreWords);
  const common = useWords(commonWords);
  const say = useSay();
  const format = useFormat();
  const { meta } = useAtlas().dataset;
  const offline = useWords(offlineWords);
  const offlineState = useStore(offlineStore, ({ state }) => state);
  return (
    <Dialog title={explore.help} closeLabel={common.close} onClose={onClose} className="help">
      <p className="help__offline">{offline[offlineState]}</p>
      <h3>{t.settings}</h3>
      <ThemeAndMotion />
      <p className="help__row help__tours">
        <ViewLink to={{ mode: "present" }} className="text-button">
          {explore.giveTour}
        </ViewLink>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            openBuilder(true);
            onClose();
          }}
        >
          {explore.buildTour}
        </button>
      </p>
      <KeyList table={EXPLORE_KEYS} />
      <HelpPages />
      <p>{t.about}</p>
      <p>{say(meta.description)}</p>
      <p className="help__edition">
        {t.edition({ version: meta.version, date: format.date(meta.asOf) })}. {say(meta.licence)}{" "}
        <a href="./licences.txt" target="_blank" rel="noopener">
          {t.licences}
        </a>
      </p>
    </Dialog>
  );
}
