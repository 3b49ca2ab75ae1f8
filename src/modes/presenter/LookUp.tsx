import { useEffect, useRef } from "react";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { latePart } from "../../views/parts/latePart.tsx";
import { HoldButtons } from "./HoldNote.tsx";
import type { Audience } from "./useAudience.ts";
import type { Hold } from "./useHold.ts";

const loadDetails = () => import("../../views/details/DetailsPanel.tsx");
const DetailsPanel = latePart(() => loadDetails().then((m) => m.DetailsPanel));

interface Props {
  readonly audience: Audience;
  readonly hold: Hold;
  readonly onSearch: () => void;
}

/**
 * Answers a question off the script: find anything here, and show it in the hall, or hold the hall's screen
 * while looking and release it when the answer is ready.
 */
export function LookUp({ audience, hold, onSearch }: Props) {
  const t = useWords(presenterWords);
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const { send } = audience;
  // The network of a hall may be gone when the first question comes.
  useEffect(() => void Promise.allSettled([loadDetails()]), []);

  // Shown as soon as it is found; while the hall is held, only when it is let go, by a press that says so.
  const seen = useRef(selection);
  useEffect(() => {
    if (seen.current === selection) return;
    seen.current = selection;
    if (selection !== null && !hold.isOn) send({ type: "show", kind: selection.kind, id: selection.id });
  }, [hold.isOn, selection, send]);

  // A new step is a new thought: what was looked up for the last one goes.
  const { ownIndex } = hold;
  useEffect(() => store.drag({ selection: null }), [ownIndex, store]);

  return (
    <section className="look-up">
      <button type="button" className="text-button" onClick={onSearch}>
        {t.lookUp} (/)
      </button>
      <HoldButtons audience={audience} hold={hold} />
      {selection !== null && <DetailsPanel />}
    </section>
  );
}
