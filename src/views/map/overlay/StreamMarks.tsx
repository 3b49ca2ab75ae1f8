import { type KeyboardEvent, memo } from "react";
import { commonWords } from "../../../i18n/messages/common.ts";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { Highlight, Selection } from "../../../model/selection.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { hoverProps } from "../../hooks/useHover.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { useStateWords } from "../../hooks/useStateWords.ts";
import { useViewLink } from "../../hooks/useViewLink.ts";
import { useGroupWords } from "./useGroupWords.ts";

/** How a stream is drawn: a full pipe, a pale one, an outline, or its ghost. What is inside tells the family. */
const LINE_OF = {
  running: "pipe",
  pilot: "outline",
  planned: "outline",
  "planned-overdue": "outline",
  "last-documented": "pale",
  "probably-ended": "ghost",
  ended: "ghost",
  "not-yet": "ghost",
} as const;

interface PipesProps {
  readonly groups: readonly StreamGroup[];
  readonly highlight: Highlight | null;
}

interface Props {
  readonly groups: readonly StreamGroup[];
  readonly selection: Selection | null;
  readonly onToggle: (selection: Selection) => void;
  /** Someone wants to know which streams a pipe stands for. */
  readonly onOpenGroup: (streamId: string) => void;
}

/** What lies uppermost where pipes cross is what runs. */
const PAINTED = ["ghost", "outline", "pale", "pipe"];
const byLine = (a: StreamGroup, b: StreamGroup) =>
  PAINTED.indexOf(LINE_OF[a.state]) - PAINTED.indexOf(LINE_OF[b.state]);

/** The streams of the chosen year as pipes, for the eye alone. Where they lie is the painter's business. */
export const StreamPipes = memo(function StreamPipes({ groups, highlight }: PipesProps) {
  return (
    <g aria-hidden="true">
      {groups.toSorted(byLine).map((group) => (
        <StreamPipe key={group.streamId} group={group} light={lightOf(highlight, group)} />
      ))}
    </g>
  );
});

interface PipeProps {
  readonly group: StreamGroup;
  readonly light: "even" | "lit" | "dim";
}

const StreamPipe = memo(function StreamPipe({ group, light }: PipeProps) {
  const { streamId: id, family, state } = group;
  const line = LINE_OF[state];
  return (
    <g className="map-pipe" data-mark={`pipe ${id}`} data-family={family} data-line={line} data-light={light}>
      <path className="map-pipe__course map-pipe__casing" />
      <path className="map-pipe__course map-pipe__line" />
      {(line === "outline" || line === "ghost") && <path className="map-pipe__course map-pipe__core" />}
      {family !== "energy" && <path className="map-pipe__course map-pipe__cue" />}
      <path className="map-pipe__arrow" />
    </g>
  );
});

/** The streams as links on their pipes, a group of them as a button that opens its list, in the order in which they began: that of the keyboard is not that of the brush. */
export const StreamMarks = memo(function StreamMarks(props: Props) {
  const { groups, selection, onToggle, onOpenGroup } = props;
  const t = useWords(mapWords);
  return (
    <g role="group" aria-label={t.streams}>
      {groups.map((group) => (
        <StreamMark
          key={group.streamId}
          group={group}
          pressed={selection?.kind === "stream" && isIn(group, selection.id) ? selection.id : null}
          onToggle={onToggle}
          onOpenGroup={onOpenGroup}
        />
      ))}
    </g>
  );
});

interface MarkProps extends Pick<Props, "onToggle" | "onOpenGroup"> {
  readonly group: StreamGroup;
  /** Which of its streams is selected. */
  readonly pressed: string | null;
}

const StreamMark = memo(function StreamMark({ group, pressed, onToggle, onOpenGroup }: MarkProps) {
  const words = useWords(commonWords);
  const sayState = useStateWords();
  const isOnStage = useDisplay().labels === "about";
  const sayGroup = useGroupWords();
  const { streamId: id, state } = group;
  const only = group.streams.length === 1 ? group.streams[0] : undefined;
  const self: Selection = { kind: "stream", id };
  // A stage has no list to open: one of the streams is chosen, and the panel beside the map names the others.
  const chosen: Selection = { kind: "stream", id: pressed ?? id };
  const link = useViewLink({ selection: chosen }, () => onToggle(chosen));
  const mark = {
    className: "map-stream",
    "data-mark": `stream ${id}`,
    "data-stream": id,
    "aria-label": `${sayGroup(group)}, ${only === undefined ? words[state] : sayState(only.stream, state)}`,
    ...hoverProps(self),
  };
  if (group.streams.length === 1 || isOnStage)
    return (
      <a {...link} {...mark} aria-current={pressed === null ? undefined : "true"}>
        <path />
      </a>
    );
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpenGroup(id);
  };
  return (
    <g
      {...mark}
      role="button"
      tabIndex={0}
      aria-pressed={pressed !== null}
      onClick={() => onOpenGroup(id)}
      onKeyDown={handleKey}
    >
      <path />
    </g>
  );
});

/** Letters of the families on what is selected, above all streams so that none is half covered; a number says for how many it stands. */
export const LetterMarks = memo(function LetterMarks({ groups, highlight }: PipesProps) {
  const words = useWords(commonWords);
  return (
    <g aria-hidden="true">
      {groups
        .filter((group) => lightOf(highlight, group) === "lit")
        .map((group) => {
          const { streamId: id, family, streams } = group;
          const count = streams.length;
          return (
            <g
              key={id}
              className="map-letter"
              data-mark={`letter ${id}`}
              data-family={family}
              data-light={lightOf(highlight, group)}
            >
              {count === 1 ? <circle r="9" /> : <rect x="-16" y="-9" width="32" height="18" rx="9" />}
              <text>
                {words[`${family}Letter`]}
                {count > 1 && ` ${count}`}
              </text>
            </g>
          );
        })}
    </g>
  );
});

const isIn = ({ streams }: StreamGroup, streamId: string) =>
  streams.some(({ stream }) => stream.id === streamId);

const lightOf = (highlight: Highlight | null, { streams }: StreamGroup) =>
  highlight === null
    ? "even"
    : streams.some(({ stream }) => highlight.streams.has(stream.id))
      ? "lit"
      : "dim";
