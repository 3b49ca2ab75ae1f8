import { type ReactNode, useEffect, useState } from "react";
import { useView } from "../../state/useAtlasState.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { HallLedger } from "../../views/ledger/HallLedger.tsx";
import { OneView, type SingleView } from "../parts/CurrentView.tsx";
import { ViewNotes } from "../parts/ViewNotes.tsx";

interface Props {
  /** What belongs to a visitor goes with them: folds, scroll, sort. */
  readonly visitor: number;
  readonly map: number;
  readonly onBroken: (error: unknown) => void;
  readonly brokenText: string;
}

/** Where the ledger has room for names that can be read from afar: below the map. */
const HAS_LEDGER = "(orientation: portrait)";

/**
 * The views of the kiosk. The map is made once and stays, unseen behind other views: a screen that runs for days
 * would otherwise ask for a thousand graphics contexts.
 */
export function KioskViews({ visitor, map, onBroken, brokenText }: Props) {
  const view = useView((state) => state.view);
  const showsMap = view === "map" || view === "overview";
  const [hasMap, setHasMap] = useState(showsMap);
  if (showsMap && !hasMap) setHasMap(true);
  const hasLedger = useMediaQuery(HAS_LEDGER);
  const other: SingleView | null =
    view === "overview" ? (hasLedger ? "ledger" : null) : view === "map" ? null : view;
  const fallback = (error: unknown): ReactNode => (
    <BrokenSlide error={error} onBroken={onBroken} text={brokenText} />
  );
  return (
    <>
      <ViewNotes />
      <div className="kiosk__views" data-layout={other === "ledger" ? "both" : "solo"}>
        {hasMap && (
          <div key={`map ${map}`} className="kiosk__map" data-shown={showsMap} inert={!showsMap}>
            <OneView name="map" fallback={fallback} />
          </div>
        )}
        {other !== null && (
          <div key={`${visitor} ${other}`} className="kiosk__view">
            <OneView name={other} {...(other === "ledger" && { as: HallLedger })} fallback={fallback} />
          </div>
        )}
      </div>
    </>
  );
}

interface BrokenProps {
  readonly error: unknown;
  readonly onBroken: (error: unknown) => void;
  readonly text: string;
}

/** Stands where a view threw, and has that noted. */
export function BrokenSlide({ error, onBroken, text }: BrokenProps) {
  useEffect(() => onBroken(error), [error, onBroken]);
  return <p className="kiosk__broken">{text}</p>;
}
