import type { Text } from "../../dataset/schema/common.ts";
import type { Size } from "../../layouts/geometry/box.ts";
import { splitInTwo } from "../../layouts/geometry/splitInTwo.ts";
import { FRAME_ID, type PlateWish } from "../../layouts/world/picture.ts";
import type { Plate } from "../../layouts/world/plates.ts";
import type { ProjectMap, ProjectPlace } from "../../model/projectPlaces.ts";

/** A line of a name; the first ones say the place. */
export interface NameLine {
  readonly text: string;
  readonly isTitle: boolean;
}
type Form = readonly NameLine[];

export interface PlateWords {
  readonly plate: Plate<ProjectPlace>;
  readonly home: ProjectMap["home"];
  /** What the next closer plate is called; null where there is none. */
  readonly closerTitle: string | null;
  /** Whether a place is told with the titles of its projects where there is room; else the type is that of a hall. */
  readonly hasTitles: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly say: (text: Text) => string;
  /** Width of a text in em at a weight. */
  readonly em: (text: string, weight: number) => number;
  readonly remPx: number;
}

const TYPE_REM = 0.8125;
/** In a hall nothing is smaller. */
const STAGE_TYPE_REM = 0.875;
const MARK_REM = 0.3; // radius of a mark
const LINE = 1.18; // height of a line, in em
const PLACE_WEIGHT = 650;
const TITLE_WEIGHT = 400;
const TITLE_ROOM_EM = 1.6; // around the title of a plate
const SLANTED = 1.15; // the serif's italics are at most so much wider than what is measured
const LONGEST_TITLE_EM = 15; // beyond it a title takes two lines

/** Returns the words of the names of a plate, from the fullest to the narrowest, and how much room each takes. */
export function plateNames(words: PlateWords) {
  const { plate, home, closerTitle, hasTitles, chosen, say, em, remPx } = words;
  const typePx = Math.round(remPx * (hasTitles ? TYPE_REM : STAGE_TYPE_REM));
  const forms = new Map<string, readonly Form[]>([
    ...plate.named.map((place) => [place.id, placeForms(place, words)] as const),
    closerTitle === null
      ? ([home.id, formsOf(say(home.name), [], words)] as const)
      : ([FRAME_ID, formsOf(closerTitle, [], words)] as const),
  ]);
  const sizeOf = (lines: Form, isSlanted: boolean): Size => ({
    width:
      Math.max(...lines.map(({ text, isTitle }) => em(text, isTitle ? TITLE_WEIGHT : PLACE_WEIGHT))) *
      typePx *
      (isSlanted ? SLANTED : 1),
    height: lines.length * LINE * typePx,
  });
  return {
    markPx: MARK_REM * remPx,
    linePx: LINE * typePx,
    wishes: [...forms].map(([id, own]): PlateWish => ({
      id,
      sizes: own.map((lines) => sizeOf(lines, id === FRAME_ID)),
      turn: chosen.has(id) ? 0 : id === FRAME_ID ? 2 : 1,
    })),
    sizeOfTitle: (title: string): Size => ({
      width: (em(title, TITLE_WEIGHT) + TITLE_ROOM_EM) * typePx,
      height: TITLE_ROOM_EM * typePx,
    }),
    linesOf: (id: string, size: number): Form => forms.get(id)?.[size] ?? [],
  };
}

const placeForms = ({ name, isSite, projects }: ProjectPlace, words: PlateWords): Form[] =>
  formsOf(words.say(name), isSite ? projects.map(({ title }) => words.say(title)) : [], words);

/** With what is done there, bare in one line, and in two where it has a space, or else a hyphen, to be broken at. */
function formsOf(name: string, titles: readonly string[], { em, hasTitles }: PlateWords): Form[] {
  const inWords = name.includes(" ") ? name : name.replaceAll("-", "- ");
  const two = splitInTwo(inWords, (text) => em(text, PLACE_WEIGHT));
  const bare = [[name], ...(two === null ? [] : [two])].map((form) => form.map((text) => line(text, false)));
  if (!hasTitles) return bare;
  return [[line(name, false), ...titles.flatMap((title) => titleLines(title, em))], ...bare];
}

function titleLines(title: string, em: PlateWords["em"]): NameLine[] {
  const widthOf = (text: string) => em(text, TITLE_WEIGHT);
  const lines = widthOf(title) > LONGEST_TITLE_EM ? splitInTwo(title, widthOf) : null;
  return (lines ?? [title]).map((text) => line(text, true));
}

const line = (text: string, isTitle: boolean): NameLine => ({ text, isTitle });
