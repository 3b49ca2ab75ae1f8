import type { Project } from "../../dataset/schema/story.ts";
import { useSay } from "../../i18n/useWords.ts";
import type { Size } from "../../layouts/geometry/box.ts";
import { splitInTwo } from "../../layouts/geometry/splitInTwo.ts";
import { FRAME_ID, type PlateWish } from "../../layouts/world/picture.ts";
import type { Plate } from "../../layouts/world/plates.ts";
import type { ProjectMap, ProjectPlace } from "../../model/projectPlaces.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { type TextRuler, useTextRuler } from "../hooks/useTextRuler.ts";

/** A line of a name; the first one says the place. */
export interface NameLine {
  readonly text: string;
  readonly isTitle: boolean;
}

const TYPE_REM = 0.8125;
/** In a hall nothing is smaller. */
const STAGE_TYPE_REM = 0.875;
const LINE = 1.18; // height of a line, in em
const PLACE_WEIGHT = 650;
const TITLE_WEIGHT = 400;
const TITLE_ROOM_EM = 1.6; // around the title of a plate
const SLANTED = 1.15; // the serif's italics are at most so much wider than what is measured
const LONGEST_TITLE_EM = 15; // beyond it a title takes two lines

/** Returns the words of the names of a plate, from the fullest to the barest, and how much room each takes. */
export function usePlaceNames(
  plate: Plate<ProjectPlace>,
  home: ProjectMap["home"],
  closerTitle: string | null,
  hasTitles: boolean,
) {
  const say = useSay();
  const { selection } = useSelect();
  const isChosen = ({ id }: Project) => selection?.kind === "project" && selection.id === id;
  const chosen = new Set(plate.named.filter(({ projects }) => projects.some(isChosen)).map(({ id }) => id));
  const ruler = useTextRuler();
  const typePx = Math.round(ruler.remPx * (hasTitles ? TYPE_REM : STAGE_TYPE_REM));
  const only = (text: string): readonly NameLine[][] => [[{ text, isTitle: false }]];
  const forms = new Map<string, readonly NameLine[][]>([
    ...plate.named.map((place): [string, readonly NameLine[][]] => [
      place.id,
      hasTitles && place.isSite
        ? [
            [
              ...only(say(place.name)).flat(),
              ...place.projects.flatMap(({ title }) => titleLines(say(title), ruler)),
            ],
            ...only(say(place.name)),
          ]
        : only(say(place.name)),
    ]),
    ...(closerTitle === null
      ? [[home.id, only(say(home.name))] as const]
      : [[FRAME_ID, only(closerTitle)] as const]),
  ]);
  const sizeOf = (lines: readonly NameLine[], isSlanted: boolean): Size => ({
    width:
      Math.max(...lines.map(({ text, isTitle }) => ruler.em(text, isTitle ? TITLE_WEIGHT : PLACE_WEIGHT))) *
      typePx *
      (isSlanted ? SLANTED : 1),
    height: lines.length * LINE * typePx,
  });
  return {
    remPx: ruler.remPx,
    linePx: LINE * typePx,
    wishes: [...forms].map(([id, own]): PlateWish => ({
      id,
      sizes: own.map((lines) => sizeOf(lines, id === FRAME_ID)),
      turn: chosen.has(id) ? 0 : id === FRAME_ID ? 2 : 1,
    })),
    sizeOfTitle: (title: string): Size => ({
      width: (ruler.em(title, TITLE_WEIGHT) + TITLE_ROOM_EM) * typePx,
      height: TITLE_ROOM_EM * typePx,
    }),
    linesOf: (id: string, size: number): readonly NameLine[] => forms.get(id)?.[size] ?? [],
  };
}

function titleLines(title: string, ruler: TextRuler): NameLine[] {
  const widthOf = (text: string) => ruler.em(text, TITLE_WEIGHT);
  const lines = widthOf(title) > LONGEST_TITLE_EM ? splitInTwo(title, widthOf) : null;
  return (lines ?? [title]).map((text) => ({ text, isTitle: true }));
}
