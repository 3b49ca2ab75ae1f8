import type { StreamInYear, YearGraph } from "./filter.ts";
import { partnersOf } from "./filter.ts";
import { STREAM_STATES, type StreamState } from "./status.ts";

/** What runs, or ran when it was last documented: drawn without being asked for. */
const DRAWN: ReadonlySet<StreamState> = new Set(["running", "pilot", "last-documented"]);

/** Returns whether a stream in this state is drawn without being asked for. */
export const isDrawnByItself = (state: StreamState): boolean => DRAWN.has(state);

/** What pictures are to show besides what runs. */
export interface DrawWish {
  /** Everything that passes the filter: the reader asked for all, or for a status. */
  readonly isAll: boolean;
  /** Ids of streams that are drawn in any state: the selected one, those of what a step is about. */
  readonly named: ReadonlySet<string>;
}

/** One year of the network as pictures draw it: its visible streams are the drawn ones. */
export interface DrawnGraph extends YearGraph {
  /** What passes the filter and is not drawn, by state, in the order of the states. */
  readonly leftOut: readonly { readonly state: StreamState; readonly n: number }[];
}

/** Returns a picture of the same partners with none of their streams, drawn or left out. */
export const withoutExchanges = (graph: DrawnGraph): DrawnGraph => ({
  ...graph,
  visible: [],
  visibleIds: new Set(),
  leftOut: [],
});

/** Returns the part of a year that pictures draw: what runs, unless more is wished for. The table lists all. */
export function drawnGraph(graph: YearGraph, { isAll, named }: DrawWish): DrawnGraph {
  const visible: StreamInYear[] = [];
  const rest: StreamInYear[] = [];
  for (const one of graph.visible)
    (isAll || DRAWN.has(one.state) || named.has(one.stream.id) ? visible : rest).push(one);
  return {
    ...graph,
    visible,
    visibleIds: new Set(visible.map(({ stream }) => stream.id)),
    partnerIds: new Set(visible.flatMap(({ stream }) => partnersOf(stream))),
    leftOut: STREAM_STATES.map((state) => ({
      state,
      n: rest.filter((one) => one.state === state).length,
    })).filter(({ n }) => n > 0),
  };
}
