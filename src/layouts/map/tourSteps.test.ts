import { describe, expect, it } from "vitest";
import { type TourPicture, tourPictures } from "../../../tests/fixtures/tourPictures.ts";
import type { Language } from "../../../tests/fixtures/realMap.ts";
import { DIAMOND } from "./base/nodeEdge.ts";
import type { MapNode } from "./base/nodes.ts";

const LANGUAGES: readonly Language[] = ["da", "en"];
const PICTURES = LANGUAGES.flatMap(tourPictures);

/** Those of the marks that are seen. */
const marksOf = ({ picture: { nodes, seen } }: TourPicture, kind: MapNode["kind"]) =>
  [...nodes].filter(([id, node]) => seen.has(id) && node.kind === kind);

describe("the map in every step of the tours", () => {
  it("has no gate upon a site", () => {
    let count = 0;
    const upon = PICTURES.flatMap((one) =>
      marksOf(one, "gate").flatMap(([id, gate]) =>
        [...marksOf(one, "site"), ...marksOf(one, "group")].flatMap(([site, { x, y, radius }]) => {
          count++;
          const apart = Math.hypot(gate.x - x, gate.y - y) - gate.radius * DIAMOND - radius;
          return apart > 0 ? [] : [`${one.at}: ${id} on ${site}`];
        }),
      ),
    );
    expect(count).toBeGreaterThan(1000);
    expect(upon).toEqual([]);
  });

  it("draws no gate that a closer picture is not about, and no disc without a pipe", () => {
    const close = PICTURES.filter(({ picture }) => picture.leavesOut === "elsewhere");
    expect(close.length).toBeGreaterThan(20);
    for (const one of close) {
      const { at, scene, picture } = one;
      const gates = marksOf(one, "gate").filter(([id]) => !scene.stage?.named.has(id));
      expect(
        gates.map(([id]) => id),
        at,
      ).toEqual([]);
      const drawn = new Set(picture.streams.map(({ streamId }) => streamId));
      const ends = new Set(
        scene.streams.flatMap(({ streamId, donor, receiver }) =>
          drawn.has(streamId) && scene.visible.has(streamId) ? [donor, receiver] : [],
        ),
      );
      const bare = marksOf(one, "site").filter(([id]) => !ends.has(id));
      expect(
        bare.map(([id]) => id),
        at,
      ).toEqual([]);
    }
  });

  it("draws every stream that it is about, with both ends", () => {
    let count = 0;
    for (const { at, scene, picture } of PICTURES) {
      const drawn = new Set(picture.streams.map(({ streamId }) => streamId));
      for (const { streamId, donor, receiver } of scene.streams) {
        if (!scene.picked.has(streamId) || !scene.visible.has(streamId)) continue;
        count++;
        expect([drawn.has(streamId), picture.seen.has(donor), picture.seen.has(receiver)], at).toEqual([
          true,
          true,
          true,
        ]);
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});
