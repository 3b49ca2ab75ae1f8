import type { KeyboardEvent, ReactNode } from "react";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { Point } from "../../layouts/geometry/point.ts";
import type { ProjectPlace } from "../../model/projectPlaces.ts";
import { rovingItem } from "../../ui/useRovingFocus.ts";
import { hoverProps, useHover } from "../hooks/useHover.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useViewLink } from "../hooks/useViewLink.ts";

interface Props {
  readonly place: ProjectPlace;
  readonly at: Point;
  readonly radius: number;
  readonly isTabStop: boolean;
  readonly onChoose: ((id: string) => void) | undefined;
  /** Its name. */
  readonly children: ReactNode;
}

/** A place with its name: a press chooses its project, one after another where there are several, then none. */
export function PlaceMark({ place, at, radius, isTabStop, onChoose, children }: Props) {
  const t = useWords(beyondWords);
  const say = useSay();
  const hover = useHover();
  const { selection, select } = useSelect();
  const ids = place.projects.map(({ id }) => id);
  const chosen = selection?.kind === "project" ? ids.indexOf(selection.id) : -1;
  const next = ids[chosen + 1] ?? null;
  const follow = () => {
    onChoose?.(next ?? "");
    select(next === null ? null : { kind: "project", id: next });
  };
  const link = useViewLink({ selection: next === null ? null : { kind: "project", id: next } }, follow);
  const press = (event: KeyboardEvent) => {
    // A link takes Enter by itself, but in a picture not in every browser.
    if (event.key !== "Enter" && event.key !== " ") return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    follow();
  };
  const self = { kind: "project", id: ids[Math.max(chosen, 0)] ?? "" } as const;
  const isLit = chosen >= 0 || (hover?.kind === "project" && ids.includes(hover.id));
  const target = { ...link, ...hoverProps(self), ...rovingItem(place.id, isTabStop), onKeyDown: press };
  const name = t.placeOf({
    place: say(place.name),
    projects: place.projects.map(({ title }) => say(title)).join("; "),
    isSite: place.isSite,
  });
  return (
    <a
      {...target}
      className="place"
      data-site={place.isSite}
      data-lit={isLit}
      aria-current={chosen >= 0 ? "true" : undefined}
    >
      <title>{name}</title>
      <circle className="place__target" cx={at.x} cy={at.y} r={radius} />
      {children}
      <circle className="place__mark" cx={at.x} cy={at.y} r={radius} />
    </a>
  );
}
