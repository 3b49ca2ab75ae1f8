import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";
import type { YearGraph } from "../../model/filter.ts";
import type { Selection } from "../../model/selection.ts";
import { hoverProps, setHover } from "../hooks/useHover.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { keyOf, type FocusTarget, focusTargetsOf, walk } from "../../layouts/flows/walk.ts";
import { type LinkProps, useViewLinks } from "../hooks/useViewLink.ts";

/** What makes a part of the diagram a stop on the way of the keyboard. */
export type TargetProps = LinkProps & {
  readonly tabIndex: 0 | -1;
  readonly "aria-current": "true" | undefined;
  readonly "data-stop": string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
};

type PropsOfTarget = (column: FocusTarget["column"], id: string) => TargetProps;

/** Returns one tab stop for the whole diagram, inside which the arrow keys move along the streams. */
export function useFocusTargets(layout: FlowLayout, graph: YearGraph): PropsOfTarget {
  const { selection, toggle } = useSelect();
  const linkTo = useViewLinks();
  const targets = useMemo(() => focusTargetsOf(layout), [layout]);
  const [last, setLast] = useState<string | null>(null);
  const lastStream = useRef<string | null>(null);
  const rest = useResting(targets);
  const entry = useMemo(() => entryOf(targets, last, selection, graph), [targets, last, selection, graph]);

  const targetProps: PropsOfTarget = (column, id) => {
    const key = keyOf(column, id);
    const target: Selection = { kind: column === "stream" ? "stream" : "partner", id };
    const hovering = hoverProps(target, (hover) => rest(hover === null ? null : key, hover));
    return {
      ...linkTo({ selection: target }, () => toggle(target)),
      tabIndex: key === entry ? 0 : -1,
      "aria-current": isSame(selection, target) ? "true" : undefined,
      "data-stop": key,
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        // A link takes Enter by itself, but in a picture not in every browser; and the picture has taken Space before.
        if ((event.key === "Enter" && !event.shiftKey) || event.key === " ") toggle(target);
        else if (!focusOn(walk(targets, key, event.key, lastStream.current), event.currentTarget)) return;
        event.preventDefault();
      },
      ...hovering,
      onFocus: (event) => {
        setLast(key);
        if (column === "stream") lastStream.current = key;
        hovering.onFocus(event);
      },
    };
  };

  return targetProps;
}

/** Returns a function that says what pointer or focus rest on; forgets it when that goes, of which no event tells. */
function useResting(targets: ReadonlyMap<string, FocusTarget>) {
  const resting = useRef<string | null>(null);
  const rest = useCallback((key: string | null, target: Selection | null) => {
    resting.current = key;
    setHover(target);
  }, []);
  useEffect(() => {
    if (resting.current !== null && !targets.has(resting.current)) rest(null, null);
  }, [targets, rest]);
  useEffect(
    () => () => {
      if (resting.current !== null) rest(null, null);
    },
    [rest],
  );
  return rest;
}

/** Moves the focus to a target of the same diagram; false if there is none. */
function focusOn(key: string | null, from: Element): boolean {
  const targets = from.closest("svg")?.querySelectorAll<SVGElement>("[data-stop]") ?? [];
  const next = [...targets].find((element) => element.getAttribute("data-stop") === key);
  // A stream reaches from one end of the diagram to the other: its row is what should come into sight.
  next?.focus({ preventScroll: true });
  next?.querySelector(".flows__area")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return next !== undefined;
}

/** Where the Tab key enters: where it was last, else at what is selected, else at the first running stream. */
function entryOf(
  targets: ReadonlyMap<string, FocusTarget>,
  last: string | null,
  selection: Selection | null,
  graph: YearGraph,
): string | undefined {
  if (last !== null && targets.has(last)) return last;
  const selected =
    selection === null ? [] : (["stream", "donor", "receiver"] as const).map((c) => keyOf(c, selection.id));
  const running = graph.visible.find(({ state }) => state === "running");
  const wanted = running === undefined ? selected : [...selected, keyOf("stream", running.stream.id)];
  return wanted.find((key) => targets.has(key)) ?? targets.keys().next().value;
}
