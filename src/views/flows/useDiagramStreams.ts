import { useMemo } from "react";
import type { Stream } from "../../dataset/schema/stream.ts";
import { passes } from "../../model/filter.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useFilter } from "../hooks/useYearGraph.ts";

/**
 * Returns the streams that have a place in the diagram, in every year the same: all of them, and on a stage those
 * that the step asks for, so that they fill it in large type.
 */
export function useDiagramStreams(): readonly Stream[] {
  const { streams } = useAtlas().dataset;
  const { labels } = useDisplay();
  const filter = useFilter();
  return useMemo(
    () =>
      labels === "all"
        ? streams
        : // The state of a stream changes with the year; its place must not.
          streams.filter((stream) => passes({ ...filter, states: [] }, stream, "running")),
    [labels, streams, filter],
  );
}
