import { commonWords } from "../../i18n/messages/common.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { HelpPages } from "../parts/HelpPages.tsx";
import { KeyList } from "../parts/KeyList.tsx";
import { ThemeAndMotion } from "../parts/ThemeAndMotion.tsx";
import { useBackCloses } from "../../views/hooks/useBackCloses.ts";
import { STAGE_KEYS } from "./stageKeys.ts";

/** For a guide in front of a pale projector, or who forgot a key: settings and keys of the stage. */
export function StageHelp({ onClose }: { readonly onClose: () => void }) {
  useBackCloses(onClose);
  const present = useWords(presentWords);
  const common = useWords(commonWords);
  return (
    <Dialog title={present.help} closeLabel={common.close} onClose={onClose} className="help">
      <ThemeAndMotion />
      <KeyList table={STAGE_KEYS} />
      <HelpPages />
    </Dialog>
  );
}
