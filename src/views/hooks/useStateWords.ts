import { useCallback } from "react";
import type { Stream } from "../../dataset/schema/stream.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import { sayState } from "../parts/sayState.ts";
import { useAtlas } from "./atlasContext.ts";

/** Returns a function that says the state of a stream: "running", "last documented 2020". */
export function useStateWords(): (stream: Stream, state: StreamState) => string {
  const atlas = useAtlas();
  const language = useLanguage();
  return useCallback(
    (stream: Stream, state: StreamState) => sayState(atlas, stream, state, language),
    [atlas, language],
  );
}
