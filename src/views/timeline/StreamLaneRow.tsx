import type { StreamLane } from "../../layouts/timeline/streamLanes.ts";
import type { TimeAxis } from "../../layouts/timeline/timeAxis.ts";
import { bareResource } from "../../i18n/streamName.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import { rovingItem } from "../../ui/useRovingFocus.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { LaneBar } from "./LaneBar.tsx";
import { targetProps } from "./useFocusTarget.ts";
import { useSpokenStream } from "./useSpokenStream.ts";

interface Props {
  readonly lane: StreamLane;
  readonly state: StreamState;
  readonly axis: TimeAxis;
  readonly isTabStop: boolean;
}

/** One stream over all years: its name, donor and receiver, and its bar. */
export function StreamLaneRow({ lane, state, axis, isTabStop }: Props) {
  const t = useWords(timelineWords);
  const say = useSay();
  const names = useNames();
  const spoken = useSpokenStream(lane, state);
  const highlight = useHighlight();
  const { stream } = lane;
  const self = { kind: "stream", id: stream.id } as const;
  const emphasis =
    highlight === null || highlight.streams.size === 0
      ? "none"
      : highlight.streams.has(stream.id)
        ? "lit"
        : "dim";
  const donor = names.short(stream.donor);
  return (
    <a
      {...useSelectLink(self)}
      className="view-link lane timeline__row"
      data-stream={stream.id}
      data-state={state}
      data-emphasis={emphasis}
      {...rovingItem(stream.id, isTabStop)}
      {...targetProps(self)}
    >
      <span className="visually-hidden">{spoken}</span>
      <span className="lane__label" aria-hidden="true">
        <span className="lane__resource">{bareResource({ resource: say(stream.resource), donor })}</span>{" "}
        <span className="lane__ends">{t.streamLabel({ donor, receiver: names.short(stream.receiver) })}</span>
      </span>
      <span className="lane__plot" aria-hidden="true">
        <LaneBar
          pieces={lane.pieces}
          claims={lane.claims}
          leaders={lane.leaders}
          tone={stream.family}
          width={axis.width}
        />
      </span>
    </a>
  );
}
