import { commonWords } from "../../i18n/messages/common.ts";
import { drawnWords } from "../../i18n/messages/drawn.ts";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { countRunning, handovers, totalOf } from "../../model/counts.ts";
import { FAMILIES, type StreamInYear } from "../../model/filter.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { Square } from "./Square.tsx";

interface Props {
  readonly id: string;
  readonly streams: readonly StreamInYear[];
}

/** What one sees, as a headline, and, where the mode does not say it, what a square is and how many run of each family. */
export function LedgerHead({ id, streams }: Props) {
  const t = useWords(ledgerWords);
  const common = useWords(commonWords);
  const drawn = useWords(drawnWords);
  const { labels, hasLegend = false } = useDisplay();
  const isOnStage = labels === "about";
  const counts = countRunning(streams);
  const n = handovers(streams).length;
  return (
    <header className="ledger-view__head">
      {/* On a stage the step's own headline says what one sees. */}
      <h2 id={id} className={isOnStage ? "visually-hidden" : undefined}>
        <Headline streams={streams} />
      </h2>
      {/* Those who see read it in the foot: here it would move the rows. */}
      {n > 0 && <p className="visually-hidden">{drawn.handedOver({ n })}</p>}
      {!hasLegend && (
        <p className="ledger-view__key">
          <span>{t.square}</span>
          <span className="ledger-view__pale">
            <Square family="energy" state="last-documented" />{" "}
            <span className="ledger-view__long">{common["last-documented"]}</span>
            <span className="ledger-view__brief">{common.earlier}</span>
          </span>
          {FAMILIES.map((family) => (
            <span key={family} className="ledger-view__count" data-family={family}>
              <Square family={family} state="running" /> {common[family]} <b>{counts[family]}</b>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

function Headline({ streams }: { readonly streams: readonly StreamInYear[] }) {
  const t = useWords(ledgerWords);
  const { year, all } = useYearGraph();
  const running = streams.filter(({ state }) => state === "running");
  const [n, of] = [totalOf(countRunning(streams)), totalOf(countRunning(all))];
  if (of === 0) return t.headlineNone({ year });
  if (n < of) return t.headlineFiltered({ year, n, of });
  const partners = new Set(running.flatMap(({ stream }) => [stream.donor, stream.receiver])).size;
  return (
    <>
      {t.headline({ year, n })} <span className="ledger-view__between">{t.between({ partners })}</span>
    </>
  );
}
