import { type KeyboardEvent, memo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { mapWords } from "../../i18n/messages/map.ts";
import { useWords } from "../../i18n/useWords.ts";
import { FAMILY_DASH } from "../../layouts/familyDash.ts";
import type { StreamInYear } from "../../model/filter.ts";
import type { Highlight, Selection } from "../../model/selection.ts";
import { setHover } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";

/** How a stream is drawn: a full pipe, an outline of one, or its ghost. */
const LINE_OF = {
  running: "pipe",
  pilot: "outline",
  planned: "outline",
  unconfirmed: "outline",
  ended: "ghost",
  "not-yet": "ghost",
} as const;

interface Props {
  readonly streams: readonly StreamInYear[];
  readonly highlight: Highlight | null;
  readonly selection: Selection | null;
  readonly onToggle: (selection: Selection) => void;
}

/** The streams of the chosen year as buttons in the shape of pipes. Where they lie is the painter's business. */
export const StreamMarks = memo(function StreamMarks({ streams, highlight, selection, onToggle }: Props) {
  const t = useWords(mapWords);
  return (
    <g role="group" aria-label={t.streams}>
      {streams.map(({ stream, state }) => (
        <StreamMark
          key={stream.id}
          stream={stream}
          state={state}
          light={lightOf(highlight, stream.id)}
          isPressed={selection?.kind === "stream" && selection.id === stream.id}
          onToggle={onToggle}
        />
      ))}
    </g>
  );
});

interface MarkProps extends StreamInYear {
  readonly light: "even" | "lit" | "dim";
  readonly isPressed: boolean;
  readonly onToggle: (selection: Selection) => void;
}

const StreamMark = memo(function StreamMark({ stream, state, light, isPressed, onToggle }: MarkProps) {
  const words = useWords(commonWords);
  const names = useNames();
  const { id, family } = stream;
  const self: Selection = { kind: "stream", id };
  const line = LINE_OF[state];
  const dash = line === "pipe" ? FAMILY_DASH[family].join(" ") : undefined;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onToggle(self);
  };
  return (
    <g
      className="map-stream"
      data-mark={`stream ${id}`}
      data-stream={id}
      data-family={family}
      data-line={line}
      data-state={state}
      data-light={light}
      role="button"
      tabIndex={0}
      aria-pressed={isPressed}
      aria-label={`${names.stream(stream)}, ${words[state]}`}
      onClick={() => onToggle(self)}
      onKeyDown={handleKey}
      onPointerEnter={() => setHover(self)}
      onPointerLeave={() => setHover(null)}
      onFocus={() => setHover(self)}
      onBlur={() => setHover(null)}
    >
      <path className="map-stream__course map-stream__hit" />
      <path className="map-stream__course map-stream__casing" />
      <path className="map-stream__course map-stream__pipe" strokeDasharray={dash} />
      {line !== "pipe" && <path className="map-stream__course map-stream__core" />}
      <path className="map-stream__arrow" />
    </g>
  );
});

/** Letters of the families, above all streams so that none is half covered. */
export const LetterMarks = memo(function LetterMarks({
  streams,
  highlight,
}: Pick<Props, "streams" | "highlight">) {
  const words = useWords(commonWords);
  return (
    <g aria-hidden="true">
      {streams
        .filter(({ state }) => LINE_OF[state] !== "ghost")
        .map(({ stream: { id, family } }) => (
          <g
            key={id}
            className="map-letter"
            data-mark={`letter ${id}`}
            data-family={family}
            data-light={lightOf(highlight, id)}
          >
            <circle r="9" />
            <text>{words[`${family}Letter`]}</text>
          </g>
        ))}
    </g>
  );
});

const lightOf = (highlight: Highlight | null, streamId: string) =>
  highlight === null ? "even" : highlight.streams.has(streamId) ? "lit" : "dim";
