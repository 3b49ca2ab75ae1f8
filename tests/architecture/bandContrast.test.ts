// Names stand in the bands of the flows, in the colour of the ground: 4.5:1 at least in every theme (WCAG 1.4.3).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/look/tokens.css"), "utf8");
const flows = readFileSync(join(import.meta.dirname, "../../src/views/flows/flows.css"), "utf8");
const projector = /:root\[data-theme="projector"\] \{([^}]*)\}/.exec(css)?.[1] ?? "";

const tokenIn = (text: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1] ?? "";
/** The colours of a token on screen: in light and dark, and for projectors. */
function coloursOf(name: string): Record<"light" | "dark" | "projector", string> {
  const [light = "", dark = ""] = tokenIn(css, name).match(/#[0-9a-f]{6}/g) ?? [];
  return { light, dark, projector: tokenIn(projector, name) || light };
}

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Vector = readonly [number, number, number];
const times = (rows: readonly Vector[], [x, y, z]: Vector) =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Vector;
const TO_LMS: readonly Vector[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_LMS: readonly Vector[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
/** Cube roots of the cones, of which OKLab is a turn: what lies between two colours is the same in either. */
const cones = (colour: string): Vector =>
  times(
    TO_LMS,
    [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as unknown as Vector,
  ).map(Math.cbrt) as unknown as Vector;
/** The luminance of `color-mix(in oklab, one share, other)` (B. Ottosson, "A perceptual color space", 2020). */
function luminanceBetween(one: string, other: string, share: number): number {
  const [from, to] = [cones(one), cones(other)];
  const mixed = from.map((value, i) => (value * share + (to[i] ?? 0) * (1 - share)) ** 3);
  const [red, green, blue] = times(FROM_LMS, mixed as unknown as Vector);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much of the family's colour is in a paler band, and in what letters its name stands: both as the style has them. */
const PALER = [
  ...flows.matchAll(
    /--band: color-mix\(in oklab, var\(--family\) (\d+)%, var\(--casing\)\);\s+--on-band: var\(--([\w-]+)\);/g,
  ),
].map(([, share = "", letters = ""]) => ({ share: Number(share) / 100, letters }));

describe.each(["energy", "water", "material"])("the name in a band of %s", (family) => {
  it.each(["light", "dark", "projector"] as const)("can be read in the theme %s", (theme) => {
    const [band, letters] = [coloursOf(family)[theme], coloursOf("casing")[theme]];
    expect(band).toMatch(/^#[0-9a-f]{6}$/);
    expect(letters).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(band, letters)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["light", "dark", "projector"] as const)(
    "can be read where it is paler, on a plate or not, in the theme %s",
    (theme) => {
      expect(PALER.map(({ letters }) => letters)).toEqual(["ink", "ink-soft"]);
      for (const { share, letters } of PALER) {
        const band = luminanceBetween(coloursOf(family)[theme], coloursOf("casing")[theme], share);
        const [dark = 0, light = 0] = [luminance(coloursOf(letters)[theme]), band].toSorted((a, b) => a - b);
        expect((light + 0.05) / (dark + 0.05), letters).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it("can be read on paper, whose ground is white", () => {
    expect(contrast(coloursOf(family).light, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});
