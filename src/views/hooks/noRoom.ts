import { createContext, use, useEffect, useMemo } from "react";
import type { DrawnGraph } from "../../model/drawn.ts";
import type { StreamInYear } from "../../model/filter.ts";
import { STREAM_STATES } from "../../model/status.ts";

type LeftOut = DrawnGraph["leftOut"];

const NOTHING: LeftOut = [];

/** What a picture has no room for, told to the line elsewhere on the page that says what is not drawn. */
export interface NoRoom {
  readonly leftOut: LeftOut;
  readonly tell: (leftOut: LeftOut) => void;
}

export const NoRoomContext = createContext<NoRoom>({ leftOut: NOTHING, tell: () => {} });

/** Returns what the picture on screen has no room for. */
export const useNoRoomFor = (): LeftOut => use(NoRoomContext).leftOut;

interface Row {
  readonly inYear: StreamInYear;
}

/** Tells what of the rows of a picture is not drawn, for as long as it is there. */
export function useNoRoom(rows: readonly Row[], drawn: readonly Row[]): void {
  const { tell } = use(NoRoomContext);
  const leftOut = useMemo(() => {
    const kept = new Set(drawn);
    const out = rows.filter((row) => !kept.has(row));
    const counts = STREAM_STATES.map((state) => ({
      state,
      n: out.filter(({ inYear }) => inYear.state === state).length,
    })).filter(({ n }) => n > 0);
    return counts.length === 0 ? NOTHING : counts;
  }, [rows, drawn]);
  useEffect(() => {
    tell(leftOut);
    return () => tell(NOTHING);
  }, [tell, leftOut]);
}
