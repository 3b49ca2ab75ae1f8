import { useMemo } from "react";
import { layoutStageLanes, type StageBlock, type StageLane } from "../../layouts/timeline/stageLanes.ts";
import { type StreamLane, streamLanes } from "../../layouts/timeline/streamLanes.ts";
import { streamOrder } from "../../model/filter.ts";
import { type StreamState, streamState } from "../../model/status.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useTextRuler } from "../hooks/useTextRuler.ts";
import { useDrawnGraph, useHighlight, useYear } from "../hooks/useYearGraph.ts";
import { APART_REM, FAMILY_REM, NAME_REM, type StageFrame } from "./useStageFrame.ts";

const LARGE_REM = 1.1; // of what the picture is about
const GAP_REM = 0.18; // between two families

/** A stream in the timeline of a hall: its bar, its place and what is written beside it. */
export interface StageRow extends StreamLane, Omit<StageLane, "id"> {
  /** Whether the picture is about something else. */
  readonly isDim: boolean;
  /** Whether no source says that it runs in the year. */
  readonly isQuiet: boolean;
  readonly resource: string;
  /** Empty where there is no room. */
  readonly ends: string;
  readonly fontPx: number;
  /** Where its name ends; at the right of it begins its bar, if there is room. */
  readonly nameX: number;
  readonly namePx: number;
  readonly x1: number;
}

export interface StageRows {
  readonly rows: readonly StageRow[];
  readonly blocks: readonly StageBlock[];
  /** How much of what runs, or ran, found no row. */
  readonly leftOut: readonly { readonly state: StreamState; readonly n: number }[];
}

/** Returns the rows of a hall's timeline, each with its name where the bar begins. */
export function useStageRows({ axis, left, nameOf }: StageFrame, heightPx: number): StageRows {
  const atlas = useAtlas();
  const year = useYear();
  const { remPx } = useTextRuler();
  const wanted = useWanted();
  return useMemo(() => {
    const lanes = new Map(streamLanes(atlas, axis).map((lane) => [lane.stream.id, lane]));
    const room = { heightPx, fontPx: NAME_REM * remPx, gapPx: GAP_REM * remPx };
    const placed = layoutStageLanes(wanted, room);
    const hasLit = wanted.some(({ rank }) => rank === 0) && wanted.some(({ rank }) => rank > 0);
    const ranks = new Map(wanted.map(({ id, rank }) => [id, rank]));
    const rows = placed.lanes.flatMap(({ id, ...place }): StageRow[] => {
      const lane = lanes.get(id);
      if (lane === undefined) return [];
      const x0 = lane.pieces[0]?.x0 ?? 0;
      const fontPx = (place.isLarge ? LARGE_REM : NAME_REM) * remPx;
      const from = isBesideFamily(place, placed.blocks, remPx) ? FAMILY_REM * remPx : 0;
      const name = nameOf(lane.stream, fontPx, left - from + x0 - APART_REM * remPx);
      // Where even the short name is too long, it lies on the beginning of its own bar.
      const nameX = Math.max(x0 - APART_REM * remPx, from - left + name.namePx);
      const x1 = lane.pieces.at(-1)?.x1 ?? x0;
      return [
        {
          ...lane,
          ...place,
          ...name,
          fontPx,
          nameX,
          x1,
          isDim: hasLit && ranks.get(id) !== 0,
          isQuiet: (ranks.get(id) ?? 0) > 1,
        },
      ];
    });
    const out = new Map<StreamState, number>();
    for (const id of placed.leftOut) {
      const stream = atlas.streams.get(id);
      if (stream === undefined) continue;
      const state = streamState(atlas, stream, year);
      out.set(state, (out.get(state) ?? 0) + 1);
    }
    return { rows, blocks: placed.blocks, leftOut: [...out].map(([state, n]) => ({ state, n })) };
  }, [atlas, axis, left, nameOf, wanted, heightPx, remPx, year]);
}

/** The name of a family stands at the left, at half the height of its rows: names beside it begin behind it. */
const isBesideFamily = (
  { y, rowPx }: Omit<StageLane, "id">,
  blocks: readonly StageBlock[],
  remPx: number,
): boolean =>
  blocks.some(({ y0, y1 }) => y > y0 && y < y1 && Math.abs(y - (y0 + y1) / 2) < (rowPx + remPx) / 2);

/** What asks for a row: what pictures draw in the year, and what is selected in any; first what the picture is about. */
function useWanted() {
  const atlas = useAtlas();
  const year = useYear();
  const about = useAbout();
  const isLit = useHighlight() !== null;
  const { visibleIds } = useDrawnGraph();
  const { selection } = useSelect();
  const selected = selection?.kind === "stream" ? selection.id : null;
  return useMemo(
    () =>
      streamOrder(atlas.dataset.streams).flatMap((stream) => {
        if (!visibleIds.has(stream.id) && stream.id !== selected) return [];
        const rank =
          isLit && about?.streams.has(stream.id) === true ? 0 : rankOf(streamState(atlas, stream, year));
        return [{ id: stream.id, family: stream.family, rank }];
      }),
    [atlas, year, about, isLit, visibleIds, selected],
  );
}

const RANKS: Readonly<Record<StreamState, number>> = {
  running: 1,
  pilot: 1,
  "last-documented": 2,
  "probably-ended": 3,
  planned: 3,
  "planned-overdue": 3,
  ended: 3,
  "not-yet": 3,
};
const rankOf = (state: StreamState) => RANKS[state];
