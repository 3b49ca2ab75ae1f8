import { expect, it } from "vitest";
import { pictureOf, sceneOf } from "../../../../tests/fixtures/realMap.ts";
import type { DrawnStream } from "../../../layouts/map/trunks.ts";
import { paintStreams } from "./paintStreams.ts";

it("draws every arrowhead above the pipes of all families", () => {
  const scene = sceneOf(2018);
  const all = new Map(
    scene.groups.map(({ streamId, family, streams }): [string, DrawnStream] => [
      streamId,
      { family, kind: "pipe", count: streams.length },
    ]),
  );
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const picture = pictureOf(scene, { width: 1440, height: 638 });
  paintStreams(new Map([["trunks all", group]]), picture, { all, lit: new Map() });
  const parts = [...group.children].map((path) => path.getAttribute("data-part"));
  expect(new Set([...group.children].map((path) => path.getAttribute("data-family"))).size).toBe(3);
  expect(parts.indexOf("head")).toBeGreaterThan(10);
  expect(new Set(parts.slice(parts.indexOf("head")))).toEqual(new Set(["head"]));
});

it("draws no head of what has ended over one of what runs", () => {
  const scene = sceneOf(2018);
  const all = new Map(
    scene.groups.map(({ streamId, family, streams }, i): [string, DrawnStream] => [
      streamId,
      { family, kind: i % 2 === 0 ? "ghost" : "pipe", count: streams.length },
    ]),
  );
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const picture = pictureOf(scene, { width: 1440, height: 638 });
  paintStreams(new Map([["trunks all", group]]), picture, { all, lit: new Map() });
  const kinds = [...group.querySelectorAll('[data-part="head"]')].map((head) =>
    head.getAttribute("data-kind"),
  );
  expect(kinds).toContain("ghost");
  expect(kinds.lastIndexOf("ghost")).toBeLessThan(kinds.indexOf("pipe"));
});
