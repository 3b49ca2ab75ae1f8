import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useFormat, useLanguage, useWords } from "../../i18n/useWords.ts";
import type { StreamLane } from "../../layouts/timeline/streamLanes.ts";
import { documentedSpans } from "../../model/documented.ts";
import { type StreamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useStateWords } from "../hooks/useStateWords.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { sayBeginning } from "../parts/sayBeginning.ts";
import { sayPeriod } from "../parts/sayPeriod.ts";

/** Returns a lane in words: resource, donor, receiver, from, to, and what it is in the chosen year. */
export function useSpokenStream(lane: StreamLane, state: StreamState): string {
  const t = useWords(timelineWords);
  const common = useWords(commonWords);
  const atlas = useAtlas();
  const sayState = useStateWords();
  const names = useNames();
  const language = useLanguage();
  const format = useFormat();
  const year = useYear();
  return useMemo(() => {
    const { stream, claims } = lane;
    const claimed = (about: "start" | "end") =>
      format.list(claims.filter((claim) => claim.about === about).map((claim) => String(claim.year)));
    const starts = claimed("start");
    const ends = claimed("end");
    const times = documentedSpans(atlas, stream).map(({ status, from, to }) =>
      status === "planned" && to === null
        ? sayBeginning({ kind: status, moment: from }, language)
        : t.status({ status: common[status], period: sayPeriod({ from, to }, language) }),
    );
    const disputes = [
      starts === "" ? null : t.disputedStart({ years: starts }),
      ends === "" ? null : t.disputedEnd({ years: ends }),
    ].filter((text) => text !== null);
    return t.streamSpoken({
      stream: names.stream(stream),
      family: common[stream.family],
      times: times.join("; "),
      now: sayState(stream, state),
      year,
      disputed: disputes.join(". "),
    });
  }, [atlas, sayState, lane, state, t, common, names, language, format, year]);
}
