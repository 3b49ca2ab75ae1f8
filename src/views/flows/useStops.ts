import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import type { SankeyLayout } from "../../layouts/sankey.ts";
import type { YearGraph } from "../../model/filter.ts";
import type { Selection } from "../../model/selection.ts";
import { setHover } from "../hooks/useHover.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { keyOf, type Stop, stopsOf, walk } from "./walk.ts";

/** What makes a part of the diagram a stop on the way of the keyboard. */
export interface StopProps {
  readonly role: "button";
  readonly tabIndex: 0 | -1;
  readonly "aria-label": string;
  readonly "aria-pressed": boolean;
  readonly "data-stop": string;
  readonly onClick: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

interface Stops {
  readonly stopProps: (column: Stop["column"], id: string, label: string) => StopProps;
  /** For the element around all stops. */
  readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
}

/** Returns one tab stop for the whole diagram, inside which the arrow keys move along the streams. */
export function useStops(layout: SankeyLayout, graph: YearGraph): Stops {
  const { selection, toggle } = useSelect();
  const stops = useMemo(() => stopsOf(layout, graph.visibleIds), [layout, graph]);
  const [last, setLast] = useState<string | null>(null);
  const lastStream = useRef<string | null>(null);
  const entry = useMemo(() => entryOf(stops, last, selection, graph), [stops, last, selection, graph]);

  const stopProps: Stops["stopProps"] = (column, id, label) => {
    const key = keyOf(column, id);
    const target: Selection = { kind: column === "stream" ? "stream" : "partner", id };
    return {
      role: "button",
      tabIndex: key === entry ? 0 : -1,
      "aria-label": label,
      "aria-pressed": isSame(selection, target),
      "data-stop": key,
      onClick: () => toggle(target),
      onFocus: () => {
        setLast(key);
        if (column === "stream") lastStream.current = key;
        setHover(target);
      },
      onBlur: () => setHover(null),
      onPointerEnter: ({ pointerType }) => {
        // A finger does not hover: it chooses.
        if (pointerType !== "touch") setHover(target);
      },
      onPointerLeave: () => setHover(null),
    };
  };

  const onKeyDown = useCallback(
    (event: KeyboardEvent<SVGSVGElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const here = event.target instanceof Element ? event.target.closest("[data-stop]") : null;
      const key = here?.getAttribute("data-stop");
      if (here == null || key == null) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        here.dispatchEvent(new MouseEvent("click", { bubbles: true }));
        return;
      }
      const next = walk(stops, key, event.key, lastStream.current);
      if (next === null) return;
      event.preventDefault();
      const elements = event.currentTarget.querySelectorAll<SVGElement>("[data-stop]");
      [...elements].find((element) => element.getAttribute("data-stop") === next)?.focus();
    },
    [stops],
  );
  return { stopProps, onKeyDown };
}

/** Where the Tab key enters: where it was last, else at what is selected, else at the first running stream. */
function entryOf(
  stops: ReadonlyMap<string, Stop>,
  last: string | null,
  selection: Selection | null,
  graph: YearGraph,
): string | undefined {
  if (last !== null && stops.has(last)) return last;
  const selected =
    selection === null ? [] : (["stream", "donor", "receiver"] as const).map((c) => keyOf(c, selection.id));
  const running = graph.visible.find(({ state }) => state === "running");
  const wanted = running === undefined ? selected : [...selected, keyOf("stream", running.stream.id)];
  return wanted.find((key) => stops.has(key)) ?? stops.keys().next().value;
}
