import { lazy, Suspense, useEffect, useState } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { mapFrameWords } from "../../i18n/messages/mapFrame.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { orMissing } from "../../ui/missingCode.ts";
import "./mapFrame.css";

const MapView = lazy(orMissing(() => import("./MapView.tsx").then((m) => ({ default: m.MapView }))));

const IDLE_TIMEOUT_MS = 600;

/**
 * The map's box, as paper from the first paint on. The map itself comes when the page is quiet,
 * so that nothing waits for it and nothing moves when it comes.
 */
export function MapPanel() {
  const t = useWords(mapFrameWords);
  const say = useSay();
  const { attribution, note } = useAtlas().dataset.meta.map;
  const isDesk = useDisplay().labels === "all";
  const isQuiet = useQuietPage();
  const [detailCredit, setDetailCredit] = useState("");
  const waiting = <p className="map-frame__waiting">{t.loading}</p>;
  return (
    <figure className="map-frame">
      <div className="map-frame__sea">
        {isQuiet ? (
          <Suspense fallback={waiting}>
            <MapView onCredit={setDetailCredit} />
          </Suspense>
        ) : (
          waiting
        )}
        <NothingVisible isPicture />
      </div>
      <figcaption className="map-frame__caption">
        {isDesk && <LineKey />}
        {note !== null && isDesk && (
          <details className="map-frame__note">
            <summary>{t.simplified}</summary>
            <span>{say(note)}</span>
          </details>
        )}
        {note !== null && !isDesk && <span>{t.simplified}. </span>}
        <span className="map-frame__credit">{say(attribution)}</span>
        {detailCredit !== "" && <span> {t.detailCredit({ credit: detailCredit })}</span>}
      </figcaption>
    </figure>
  );
}

/** What the forms of the pipes mean; the colours are named in the filters, all other marks in the list. */
function LineKey() {
  const common = useWords(commonWords);
  const t = useWords(mapFrameWords);
  return (
    <span className="map-frame__key">
      {[common.running, common["last-documented"], common.planned].map((words, i) => (
        <span key={words}>
          <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
            <path d="M2 4h24" data-line={i} />
            {i === 2 && <path d="M2 4h24" data-core="" />}
          </svg>
          {words}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
          <path d="M1 5h8" data-width="1" />
          <path d="M10 5h8" data-width="2" />
          <path d="M19 5h8" data-width="4" />
        </svg>
        {t.width}
      </span>
    </span>
  );
}

/** Returns true once the page has been painted and has nothing else to do. */
function useQuietPage(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let idle = 0;
    const frame = requestAnimationFrame(() => {
      const done = () => setQuiet(true);
      // Safari has no requestIdleCallback.
      idle =
        "requestIdleCallback" in window
          ? window.requestIdleCallback(done, { timeout: IDLE_TIMEOUT_MS })
          : Number(setTimeout(done, IDLE_TIMEOUT_MS / 2));
    });
    return () => {
      cancelAnimationFrame(frame);
      if ("cancelIdleCallback" in window) window.cancelIdleCallback(idle);
      else clearTimeout(idle);
    };
  }, []);
  return isQuiet;
}
