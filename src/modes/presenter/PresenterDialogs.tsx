import { useEffect } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { latePart } from "../../views/parts/latePart.tsx";
import { KeyList } from "../parts/KeyList.tsx";
import { PRESENTER_KEYS } from "./presenterKeys.ts";

const loadSearch = () => import("../../views/search/SearchDialog.tsx");
const SearchDialog = latePart(() => loadSearch().then((m) => m.SearchDialog));

/** What the guide may open over the notes. */
export type PresenterDialog = "search" | "help";

interface Props {
  readonly open: PresenterDialog | null;
  readonly onClose: () => void;
}

/** The dialogs of the presenter's window: the search, and the list of its keys. */
export function PresenterDialogs({ open, onClose }: Props) {
  const t = useWords(presenterWords);
  const common = useWords(commonWords);
  // The network of a hall may be gone when the first question comes.
  useEffect(() => void Promise.allSettled([loadSearch()]), []);
  return (
    <>
      {open === "search" && <SearchDialog onClose={onClose} />}
      {open === "help" && (
        <Dialog title={t.keys} closeLabel={common.close} onClose={onClose} className="help">
          <KeyList table={PRESENTER_KEYS} />
        </Dialog>
      )}
    </>
  );
}
