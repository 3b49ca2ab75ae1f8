import { lazy, Suspense, useEffect, useState } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { mapFrameWords } from "../../i18n/messages/mapFrame.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { StreamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { useView } from "../../state/useAtlasState.ts";
import type { MapCaption } from "./useCaption.ts";
import { useMapSetting } from "./useMapSetting.ts";
import { orMissing } from "../../ui/missingCode.ts";
import "./mapFrame.css";

const MapView = lazy(orMissing(() => import("./MapView.tsx").then((m) => ({ default: m.MapView }))));

const IDLE_TIMEOUT_MS = 600;

const NO_CAPTION: MapCaption = { leftOut: "", credit: "" };

/**
 * The map's box, as paper from the first paint on. The map itself comes when the page is quiet,
 * so that nothing waits for it and nothing moves when it comes.
 */
export function MapPanel() {
  const t = useWords(mapFrameWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { attribution, note } = useAtlas().dataset.meta.map;
  const { labels } = useDisplay();
  const isBare = useMapSetting() !== "page";
  const isDesk = labels === "all";
  const isQuiet = useQuietPage();
  const [caption, setCaption] = useState<MapCaption>(NO_CAPTION);
  const waiting = <p className="map-frame__waiting">{t.loading}</p>;
  return (
    <figure className="map-frame" data-bare={isBare}>
      <div className="map-frame__sea">
        {isQuiet ? (
          <Suspense fallback={waiting}>
            <MapView onCaption={setCaption} />
          </Suspense>
        ) : (
          waiting
        )}
        <NothingVisible isPicture />
      </div>
      <figcaption className="map-frame__caption">
        <LineKey isWhole={isDesk} />
        {note !== null && isDesk && (
          <details className="map-frame__note">
            <summary>{isBare ? t.simplifiedShort : t.simplified}</summary>
            <span>{`${say(note)} ${say(attribution)}. ${upperFirst(t.width)}; ${t.pale({ state: common["last-documented"] })}.`}</span>
          </details>
        )}
        {caption.leftOut !== "" && <span>{caption.leftOut}</span>}
        {!isDesk && <span>{note === null ? t.width : t.simplifiedInHall}</span>}
        <span className="map-frame__credit">{ownerIn(say(attribution))}</span>
        {caption.credit !== "" && <span>{caption.credit}</span>}
      </figcaption>
    </figure>
  );
}

/** Whose the coast is: of a credit what follows its ©, and all of it where it has none. */
const ownerIn = (credit: string): string => /©[^,;()]+/.exec(credit)?.[0].trim() ?? credit;

/** Forms of pipes by what they mean, the most frequent first. */
const LINES = [
  ["last-documented"],
  ["ended", "probably-ended", "not-yet"],
  ["planned", "planned-overdue"],
  ["pilot"],
] as const;

interface LineKeyProps {
  /** Whether it tells all of it, or only what a pale pipe is: in halls a sentence beside it says what the width means. */
  readonly isWhole: boolean;
}

/**
 * What the forms of the drawn pipes mean, other than the full one; the colours are named in the filters, all other
 * marks in the list. Those of other years keep their room, so that nothing moves with the year.
 */
function LineKey({ isWhole }: LineKeyProps) {
  const common = useWords(commonWords);
  const t = useWords(mapFrameWords);
  const { visible } = useDrawnGraph();
  const isAll = useView((view) => view.show === "all");
  const drawn = new Set<StreamState>(visible.map(({ state }) => state));
  return (
    <span className="map-frame__key">
      {isWhole && (
        <span>
          <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
            <path d="M1 5h6" data-width="1" />
            <path d="M9 5h6" data-width="2" />
            <path d="M17 5h6" data-width="4" />
          </svg>
          {t.width}
        </span>
      )}
      {(isWhole ? LINES : LINES.slice(0, 1)).map((states) => {
        const [state] = states;
        const isDrawn = states.some((one) => drawn.has(one));
        if (!isDrawn && !isAll && !isDrawnByItself(state)) return null;
        return (
          <span key={state} data-line={state} style={isDrawn ? undefined : { visibility: "hidden" }}>
            <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
              <path d="M1 4h22" />
              <path d="M1 4h22" data-core="" />
            </svg>
            <span className="map-frame__long">{common[state]}</span>
            {state === "last-documented" && <span className="map-frame__brief">{common.earlier}</span>}
          </span>
        );
      })}
    </span>
  );
}

/** Returns true once the page has been painted and has nothing else to do. */
function useQuietPage(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const done = () => setQuiet(true); // no harm to a box that is gone by then
    const frame = requestAnimationFrame(() => {
      // Safari has no requestIdleCallback.
      if ("requestIdleCallback" in window) window.requestIdleCallback(done, { timeout: IDLE_TIMEOUT_MS });
      else setTimeout(done, IDLE_TIMEOUT_MS / 2);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isQuiet;
}
