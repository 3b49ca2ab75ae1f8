import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Family } from "../../dataset/schema/stream.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { FilterBar } from "../../views/filters/FilterBar.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { type NoRoom, NoRoomContext } from "../../views/hooks/noRoom.ts";
import { MapCoverContext } from "../../views/hooks/mapCover.ts";
import { DisplayContext } from "../../views/hooks/useDisplay.ts";
import { Square } from "../../views/ledger/Square.tsx";
import { LateLeftOut } from "../../views/parts/LateLeftOut.ts";
import { TimeRail } from "../../views/rail/TimeRail.tsx";
import { PICTURE_VIEWS, STREAM_VIEWS } from "../../state/streamViews.ts";
import { useGrowth } from "../parts/useGrowth.ts";
import { AttractDoor } from "./AttractDoor.tsx";
import { CompareDoor } from "./CompareCard.tsx";
import type { Kiosk } from "./createKiosk.ts";
import { drawsMap } from "./drawsMap.ts";
import { IdleWarning } from "./IdleWarning.tsx";
import { KioskBar } from "./KioskBar.tsx";
import { hasCard } from "./KioskCard.tsx";
import type { KioskLog } from "./kioskLog.ts";
import { CodeOverlay, StaffDoor } from "./KioskOverlays.tsx";
import type { KioskSettings } from "./kioskSettings.ts";
import { KioskSearch } from "./KioskSearch.tsx";
import { KioskViews } from "./KioskViews.tsx";
import { ReadingPlace } from "./ReadingPlace.tsx";
import { useKioskGuards } from "./useKioskGuards.ts";
import { useKioskPage } from "./useKioskPage.ts";
import { useWakeLock } from "./useWakeLock.ts";

const IN_HALL = { labels: "about", hasLegend: true, namesFirst: true } as const;
const BESIDE_RECORD = { ...IN_HALL, hasRecord: true } as const;

/** Small shifts of the whole picture, in px, so that no line burns itself in. */
const SHIFTS = [
  [0, 0],
  [3, 1],
  [5, 4],
  [4, 7],
  [1, 8],
  [-2, 6],
  [-3, 3],
  [-2, 0],
] as const;

/** There the bar has two rows with the door to two years. */
const IS_TALL = "(orientation: portrait)";

interface Props {
  readonly kiosk: Kiosk;
  readonly log: KioskLog;
  readonly settings: KioskSettings;
  readonly onBroken: (error: unknown) => void;
}

/** Everything on the screen; attract, explore and warning are the same picture with other things above it. */
export function KioskScreen({ kiosk, log, settings, onBroken }: Props) {
  const t = useWords(kioskWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const phase = useStore(kiosk.screen, (screen) => screen.phase);
  const visitor = useStore(kiosk.screen, (screen) => screen.visitor);
  const shown = useStore(kiosk.screen, (screen) => screen.shown);
  const map = useStore(kiosk.screen, (screen) => screen.map);
  const hasLargeText = useStore(kiosk.screen, (screen) => screen.hasLargeText);
  const slide = useStore(kiosk.screen, (screen) => screen.slide);
  useGrowth(phase === "attract" ? kiosk.slides[slide] : undefined, shown);
  const isAwake = useWakeLock();
  useKioskPage(hasLargeText);
  /** Where what is said lies over the map. */
  const [words, setWords] = useState<HTMLElement | null>(null);
  const [noRoomFor, tell] = useState<NoRoom["leftOut"]>([]);
  const noRoom = useMemo(() => ({ leftOut: noRoomFor, tell }), [noRoomFor]);
  const view = useView((state) => state.view);
  // What a card does not tell is told whole beside the view, not by slides that pass.
  const isTold = useView(({ selection }) => selection !== null && !hasCard(selection)) && phase !== "attract";
  const title = say(meta.title);
  useEffect(() => {
    document.title = title;
  }, [title]);

  const [x, y] = SHIFTS[shown % SHIFTS.length] ?? [0, 0];
  return (
    <div
      className="kiosk"
      data-phase={phase}
      data-view={view}
      data-ground={drawsMap(view) ? "map" : "paper"}
      style={{ "--shift-x": `${x}px`, "--shift-y": `${y}px` }}
    >
      <DisplayContext value={isTold ? BESIDE_RECORD : IN_HALL}>
        <NoRoomContext value={noRoom}>
          <main id="stage" className="kiosk__stage" inert={phase !== "explore"}>
            <MapCoverContext value={words}>
              <KioskViews visitor={visitor} map={map} onBroken={onBroken} brokenText={t.broken} />
            </MapCoverContext>
          </main>
          <Visit key={visitor} {...{ kiosk, log, settings, isAwake }} onWords={setWords} />
        </NoRoomContext>
      </DisplayContext>
      <LiveRegion />
    </div>
  );
}

/** The mark of a family where the ledger is: what its squares are is then said once, by what filters them. */
const familySquare = (family: Family) => <Square family={family} state="running" />;

interface VisitProps {
  readonly kiosk: Kiosk;
  readonly log: KioskLog;
  readonly settings: KioskSettings;
  readonly isAwake: boolean;
  readonly onWords: (place: HTMLElement | null) => void;
}

/** All around the views, made anew for each visitor, so that nothing of the one before is left. */
function Visit({ kiosk, log, settings, isAwake, onWords }: VisitProps) {
  const t = useWords(kioskWords);
  const phase = useStore(kiosk.screen, (screen) => screen.phase);
  const slide = useStore(kiosk.screen, (screen) => screen.slide);
  const hasLargeText = useStore(kiosk.screen, (screen) => screen.hasLargeText);
  const [code, setCode] = useState<string | null>(null);
  const [isSearching, setSearching] = useState(false);
  const [wholeId, setWholeId] = useState<string | null>(null);
  useKioskGuards({
    onLink: setCode,
    onTouch: () => {
      // In the other two phases a touch is a press on what lies above everything.
      if (phase === "explore") kiosk.touch();
    },
  });
  const isAttract = phase === "attract";
  const hasPicture = useView(({ view }) => PICTURE_VIEWS.has(view));
  const hasMap = useView(({ view }) => drawsMap(view));
  const isTall = useMediaQuery(IS_TALL);
  const hasStreams = useView(({ view }) => STREAM_VIEWS.has(view));
  return (
    <>
      <section ref={onWords} className="kiosk__read" aria-label={t.reading} inert={phase !== "explore"}>
        <ReadingPlace
          slide={kiosk.slides[slide]}
          isAttract={isAttract}
          wholeId={wholeId}
          onWhole={setWholeId}
        />
      </section>
      <div className="kiosk__low" inert={phase !== "explore"}>
        <div className="kiosk__years">
          <FilterBar mark={isTall ? familySquare : undefined}>
            {hasPicture && <LateLeftOut isOnMap={!hasMap} />}
          </FilterBar>
          <TimeRail />
          {hasStreams && !isTall && <CompareDoor className="chip" />}
        </div>
        <KioskBar
          hasLargeText={hasLargeText}
          onLargeText={kiosk.setLargeText}
          onView={() => setWholeId(null)}
          onCode={() => setCode("view")}
          onSearch={() => setSearching(true)}
        >
          {hasStreams && isTall && <CompareDoor className="kiosk-bar__button" />}
        </KioskBar>
      </div>
      {isSearching && <KioskSearch onClose={() => setSearching(false)} />}
      <CodeOverlay code={code} onClose={() => setCode(null)} />
      {isAttract && <AttractDoor kiosk={kiosk} progress={{ index: slide, of: kiosk.slides.length }} />}
      {phase === "warning" && <IdleWarning kiosk={kiosk} />}
      <StaffDoor pin={settings.pin} log={log} isAwake={isAwake} onEnter={() => kiosk.enter()} />
    </>
  );
}
