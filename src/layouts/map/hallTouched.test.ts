import { describe, expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { stageSceneOf } from "../../../tests/fixtures/realMap.ts";
import { type Box, holds } from "../geometry/box.ts";
import { layoutMapFrame, marginCountOf } from "./base/frame.ts";
import { fitCamera } from "./base/mercator.ts";
import { layoutMapPicture } from "./picture.ts";

/** A hall of 1080 lines: the map above the years, and on it the card of what was touched, and the buttons. */
const HALL = { size: { width: 1920, height: 763 }, type: 2.005 };
const CARD = { x: 25, y: 321, width: 609, height: 412 };
const BUTTONS = { x: 1846, y: 8, width: 75, height: 232 };

describe("a partner touched in a hall", () => {
  for (const language of ["da", "en"] as const)
    it.each(["asnaes", "novo-nordisk", "refinery", "gyproc", "novonesis"])(
      `leaves every disc beside its card a name: %s, in ${language}`,
      (id) => {
        for (const year of [1993, 2018, 2026]) {
          const scene = stageSceneOf({ year, language, type: HALL.type }, { kind: "partner", id });
          const { insets } = layoutMapFrame(HALL.size, marginCountOf(scene), HALL.type, "stage");
          const view = {
            camera: fitCamera(scene.home, HALL.size, insets, 16),
            size: HALL.size,
            covers: [CARD, BUTTONS],
          };
          const { nodes, seen, labels, streams } = layoutMapPicture(scene, view, MAP_PARTS, null).picture;
          const isUnderCard = ({ x, y }: { x: number; y: number }) =>
            x > CARD.x && x < CARD.x + CARD.width && y > CARD.y && y < CARD.y + CARD.height;
          const discs = [...nodes].filter(
            ([partnerId, disc]) => seen.has(partnerId) && disc.kind !== "margin" && !isUnderCard(disc),
          );
          expect(discs.length, String(year)).toBeGreaterThan(6);
          const unnamed = discs.filter(([, disc]) => !labels.has(disc.id)).map(([partnerId]) => partnerId);
          expect(unnamed, String(year)).toEqual([]);
          // Whoever has no room for a name is not there, nor a pipe to nowhere.
          const drawn = new Set(streams.map(({ streamId }) => streamId));
          const ends = scene.streams
            .filter(({ streamId }) => drawn.has(streamId) && scene.visible.has(streamId))
            .flatMap(({ donor, receiver }) => [donor, receiver]);
          const isThere = (end: string) => seen.has(end) || isUnderCard(nodes.get(end)!);
          expect(
            ends.filter((end) => !isThere(end)),
            String(year),
          ).toEqual([]);
        }
      },
      30_000,
    );

  it("leaves no name of what lies under its card: beside it that would name nothing", () => {
    const scene = stageSceneOf(
      { year: 2018, language: "en", type: HALL.type },
      { kind: "partner", id: "novo-nordisk" },
    );
    const { insets } = layoutMapFrame(HALL.size, marginCountOf(scene), HALL.type, "stage");
    const camera = fitCamera(scene.home, HALL.size, insets, 16);
    const layout = (covers: readonly Box[]) =>
      layoutMapPicture(scene, { camera, size: HALL.size, covers }, MAP_PARTS, null).picture;
    const { nodes, seen, labels } = layout([BUTTONS]);
    const named = [...nodes].filter(([id, disc]) => seen.has(id) && labels.has(disc.id));
    const discs = named.filter((_, i) => i % 2 === 0); // each takes a picture
    let under = 0;
    for (const [partnerId, { id, x, y }] of discs) {
      const smallCard = { x: x - 20, y: y - 20, width: 40, height: 40 };
      const there = layout([BUTTONS, smallCard]);
      // A gate at the side goes out of its way.
      if (!holds(smallCard, there.nodes.get(partnerId)!)) continue;
      under++;
      expect(there.labels.has(id), partnerId).toBe(false);
    }
    expect(under).toBeGreaterThan(4);
  });
});
