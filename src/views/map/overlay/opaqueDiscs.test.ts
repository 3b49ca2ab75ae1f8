import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const css = readFileSync("src/views/map/map.css", "utf8").replaceAll(/\/\*.*?\*\//gs, "");
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
  selector: selector.trim(),
  body,
}));

it("lets nothing show through a disc, so that no line under it strikes its number", () => {
  const ofDiscs = rules.filter(({ selector }) => /\.map-site\S*( \.map-site__disc)?$/m.test(selector));
  const isOf = (part: string) => ofDiscs.some(({ selector }) => selector.includes(part));
  expect([isOf('[data-light="dim"]'), isOf('[data-active="false"]')]).toEqual([true, true]);
  expect(ofDiscs.filter(({ body }) => /(^|[\s;])opacity:/.test(body))).toEqual([]);
});
