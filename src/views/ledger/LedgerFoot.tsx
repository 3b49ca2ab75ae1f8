import { commonWords } from "../../i18n/messages/common.ts";
import { drawnWords } from "../../i18n/messages/drawn.ts";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { LedgerRow } from "../../layouts/ledger/rows.ts";
import { handovers } from "../../model/counts.ts";
import type { StreamInYear } from "../../model/filter.ts";
import type { Selection } from "../../model/selection.ts";
import { useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useHover } from "../hooks/useHover.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { Square } from "./Square.tsx";
import type { LedgerWords } from "./useLedgerWords.ts";

interface Props {
  readonly rows: readonly LedgerRow[];
  readonly streams: readonly StreamInYear[];
  readonly words: LedgerWords;
}

/** What is pointed at or chosen, in words; and the way to the same streams as bands. */
export function LedgerFoot({ rows, streams, words }: Props) {
  const t = useWords(ledgerWords);
  const common = useWords(commonWords);
  const drawn = useWords(drawnWords);
  const isOnStage = useDisplay().labels === "about";
  const hover = useHover();
  const { selection } = useSelect();
  const canHover = useMediaQuery("(hover: hover)");
  const others = [...new Set(streams.map(({ state }) => state))].filter((state) => state !== "running");
  const isAll = useView((view) => view.show === "all");
  const n = handovers(streams).length;
  const said = sayRest(hover ?? selection, { rows, streams, words });
  return (
    <footer className="ledger-view__foot">
      {/* Those who listen hear it from the square itself. */}
      <p
        aria-hidden="true"
        data-all={isAll}
        data-said={said !== null}
        data-chosen={said !== null && hover === null}
      >
        {said ?? (
          <>
            {others.map((state) => (
              <span key={state} className="ledger-view__count">
                <Square family="energy" state={state} /> {common[state]}{" "}
                <b>{streams.filter((one) => one.state === state).length}</b>
              </span>
            ))}{" "}
            {n > 0 && <span className="ledger-view__handed">{drawn.handedOver({ n })}</span>}
            {!isOnStage && !isAll && n === 0 && (
              <span className="ledger-view__hint">{canHover ? t.point : t.touch}</span>
            )}
          </>
        )}
      </p>
      {!isOnStage && (
        <ViewLink to={{ view: "flows" }} className="ledger-view__flows">
          {t.seeFlows} <Icon name="arrow" />
        </ViewLink>
      )}
    </footer>
  );
}

function sayRest(rest: Selection | null, { rows, streams, words }: Props): string | null {
  if (rest?.kind === "stream") {
    const inYear = streams.find(({ stream }) => stream.id === rest.id);
    return inYear === undefined ? null : words.briefStream(inYear);
  }
  const row = rest?.kind === "partner" ? rows.find(({ partnerId }) => partnerId === rest.id) : undefined;
  return row === undefined ? null : words.partner(row);
}
