import { commonWords } from "../../i18n/messages/common.ts";
import { helpWords } from "../../i18n/messages/help.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { KeyList } from "../parts/KeyList.tsx";
import { ThemeAndMotion } from "../parts/ThemeAndMotion.tsx";

/** For a guide in front of a pale projector, or who forgot a key: settings and keys of the stage. */
export function StageHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(helpWords);
  const present = useWords(presentWords);
  const common = useWords(commonWords);
  return (
    <Dialog title={present.help} closeLabel={common.close} onClose={onClose} className="help">
      <ThemeAndMotion />
      <KeyList
        keys={[
          ["PageDown PageUp → ← ↓ ↑", t.keyStep],
          ["Home End", t.keyStepEnds],
          [". B", t.keyBlack],
          ["T", t.keyTitle],
          ["/", t.keyLookUp],
          ["R", t.keyResume],
          ["Q", t.keyQr],
          ["S", t.keyPresenter],
          ["1 2 3 4 5", t.keyViews],
          ["L", t.keyLanguage],
          ["F", t.keyFull],
          ["F5", t.keyReload],
          ["?", t.keyHelp],
        ]}
      />
    </Dialog>
  );
}
