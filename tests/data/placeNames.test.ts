// In a hall and on a stage every mark of a project's place has its name, on the screens that there are and in both languages.

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/data/load.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Project } from "../../src/dataset/schema/story.ts";
import { beyondWords } from "../../src/i18n/messages/beyond.ts";
import { drawPlate, FRAME_ID, namePlate } from "../../src/layouts/world/picture.ts";
import { type PlateName, platesOf } from "../../src/layouts/world/plates.ts";
import { layoutSheet } from "../../src/layouts/world/sheet.ts";
import { LANGUAGES, type Language } from "../../src/lib/language.ts";
import { cardProjects, hasPlaceAway, projectMap } from "../../src/model/projectPlaces.ts";
import { countryName } from "../../src/views/beyond/countryName.ts";
import { plateNames } from "../../src/views/beyond/plateNames.ts";
import { widthInEm } from "../fixtures/letters.ts";

const root = join(import.meta.dirname, "..", "..");
const parsed = parseDataset(loadDataset(join(root, "data", "kalundborg"), root).dataset);
if (!parsed.ok) throw new Error("the dataset is broken; see kalundborg.test.ts");
const { dataset } = parsed;

interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
}

/** Returns the places without a name on the maps of some projects, and how many have one. */
function nameAll(shown: readonly Project[], room: Room, language: Language) {
  const map = projectMap(dataset, shown);
  const plates = platesOf(map.places, map.home);
  const { sizes } = layoutSheet(
    plates.map(({ name }) => name),
    room,
  );
  const t = beyondWords[language];
  const country = map.home.country === null ? "" : countryName(map.home.country, language);
  const titleOf = (name: PlateName) =>
    name === "world" ? t.world : name === "around" ? t.around({ country }) : country;
  let named = 0;
  const nameless = plates.flatMap((plate, i) => {
    const [size, next, nextSize] = [sizes[i]!, plates[i + 1], sizes[i + 1]];
    const names = plateNames({
      plate,
      home: map.home,
      closerTitle: next === undefined ? null : titleOf(next.name),
      hasTitles: false,
      chosen: new Set(),
      say: (text) => text[language],
      em: (text, weight) => widthInEm(text, weight > 500 ? "600" : "400") * WIDER,
      remPx: room.remPx,
    });
    const title = names.sizeOfTitle(titleOf(plate.name));
    const ground = drawPlate({
      plate,
      home: map.home,
      size,
      land: null,
      titlePx: title.height,
      closer: next === undefined || nextSize === undefined ? null : { plate: next, size: nextSize },
    });
    const found = namePlate(ground, map.home, names.wishes, { plate: size, markPx: names.markPx, title });
    named += found.length;
    const placed = new Set(found.map(({ id }) => id));
    return [
      ...plate.named,
      next === undefined ? map.home : { id: FRAME_ID, name: { da: "ramme", en: "frame" } },
    ]
      .filter(({ id }) => !placed.has(id))
      .map(({ name }) => name[language]);
  });
  return { nameless, named };
}

/** Of the type at weight 650 against that of 600, which is in the table. */
const WIDER = 1.02;

/** What is left for the maps beside or above the cards, as measured. */
const SCREENS = [
  { screen: "a hall of 1920x1080", widthPx: 837, heightPx: 765, remPx: 32.08 },
  { screen: "a hall of 1366x768", widthPx: 596, heightPx: 523, remPx: 22.81 },
  { screen: "a hall of 1080x1920", widthPx: 1032, heightPx: 679, remPx: 32.08 },
  { screen: "a hall of 768x1366", widthPx: 734, heightPx: 429, remPx: 22.81 },
] as const;
const CASES = SCREENS.flatMap((screen) => LANGUAGES.map((language) => ({ ...screen, language })));

describe.each(CASES)("the places of $screen, $language", ({ language, ...room }) => {
  it("all have their names, those of the cards", () => {
    const { nameless, named } = nameAll(cardProjects(dataset), room, language);
    expect(nameless, "shorten these names, or those beside them").toEqual([]);
    expect(named).toBeGreaterThan(10);
  });
  it("all have their names, those of a project that is chosen", () => {
    const away = dataset.projects.filter((project) => hasPlaceAway(project, dataset.meta));
    expect(away.length).toBeGreaterThan(5);
    for (const project of away) expect(nameAll([project], room, language).nameless, project.id).toEqual([]);
  });
});
