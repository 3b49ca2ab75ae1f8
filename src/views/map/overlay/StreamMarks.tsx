import { type KeyboardEvent, memo, type MouseEvent, type PointerEvent } from "react";
import { commonWords } from "../../../i18n/messages/common.ts";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { Highlight, Selection } from "../../../model/selection.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { hoverProps, setTogether } from "../../hooks/useHover.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { useStateWords } from "../../hooks/useStateWords.ts";
import { useViewLink } from "../../hooks/useViewLink.ts";
import { useGroupWords } from "./useGroupWords.ts";

interface LetterProps {
  readonly groups: readonly StreamGroup[];
  readonly highlight: Highlight | null;
}

interface Props {
  readonly groups: readonly StreamGroup[];
  readonly selection: Selection | null;
  readonly highlight: Highlight | null;
  readonly onToggle: (selection: Selection) => void;
  /** Someone wants to know which streams lie here, given by those in whose place they are drawn. */
  readonly onOpenStreams: (streamIds: readonly string[]) => void;
}

/** The streams as links on their pipes, a group of them as a button that opens its list, in the order in which they began: that of the keyboard is not that of the brush. */
export const StreamMarks = memo(function StreamMarks(props: Props) {
  const { groups, selection, highlight, onToggle, onOpenStreams } = props;
  const t = useWords(mapWords);
  const isOnStage = useDisplay().labels === "about";
  // Keys reach every stream by itself; a pointer on a trunk means all that lie under it.
  const handlePress = (event: MouseEvent) => {
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [first, ...others] = streamsUnder(event, highlight);
    if (first === undefined || others.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOnStage) onToggle({ kind: "stream", id: first });
    else onOpenStreams([first, ...others]);
  };
  // Streams of one family on one piece of their way are one line: a pointer on it rests on them all.
  const handleMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const [first, ...others] = streamsUnder(event, null);
    const family = groups.find(({ streamId }) => streamId === first)?.family;
    const own = groups.filter((group) => group.family === family && others.includes(group.streamId));
    if (first !== undefined) setTogether([first, ...own.map(({ streamId }) => streamId)]);
  };
  return (
    // It only hears of presses on what is in it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <g role="group" aria-label={t.streams} onClickCapture={handlePress} onPointerMove={handleMove}>
      {groups.map((group) => (
        <StreamMark
          key={group.streamId}
          group={group}
          light={lightOf(highlight, group)}
          pressed={selection?.kind === "stream" && isIn(group, selection.id) ? selection.id : null}
          onToggle={onToggle}
          onOpenStreams={onOpenStreams}
        />
      ))}
    </g>
  );
});

/** The streams under a pointer, the uppermost first; where some of them are lit, those. */
function streamsUnder(
  { clientX, clientY }: MouseEvent | PointerEvent,
  highlight: Highlight | null,
): string[] {
  const under = document.elementsFromPoint?.(clientX, clientY) ?? [];
  const ids = under.flatMap((element) => element.closest("[data-stream]")?.getAttribute("data-stream") ?? []);
  const lit = ids.filter((id) => highlight?.streams.has(id) === true);
  return [...new Set(highlight !== null && highlight.streams.size > 1 && lit.length > 0 ? lit : ids)];
}

interface MarkProps extends Pick<Props, "onToggle" | "onOpenStreams"> {
  readonly group: StreamGroup;
  readonly light: Light;
  /** Which of its streams is selected. */
  readonly pressed: string | null;
}

const StreamMark = memo(function StreamMark({ group, light, pressed, onToggle, onOpenStreams }: MarkProps) {
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
    "data-light": light,
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
    onOpenStreams([id]);
  };
  return (
    <g
      {...mark}
      role="button"
      tabIndex={0}
      aria-pressed={pressed !== null}
      onClick={() => onOpenStreams([id])}
      onKeyDown={handleKey}
    >
      <path />
    </g>
  );
});

/** Letters of the families on what is selected, above all streams so that none is half covered; a number says for how many it stands. */
export const LetterMarks = memo(function LetterMarks({ groups, highlight }: LetterProps) {
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

type Light = "even" | "lit" | "dim";

const lightOf = (highlight: Highlight | null, { streams }: StreamGroup): Light =>
  highlight === null
    ? "even"
    : streams.some(({ stream }) => highlight.streams.has(stream.id))
      ? "lit"
      : "dim";
