// Names stand in the bands of the flows, in the colour of the ground: 4.5:1 at least in every theme (WCAG 1.4.3).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../../src/look/tokens.css"), "utf8");
const projector = /:root\[data-theme="projector"\] \{([^}]*)\}/.exec(css)?.[1] ?? "";

const tokenIn = (text: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1] ?? "";
/** The colours of a token on screen: in light and dark, and for projectors. */
function coloursOf(name: string): Record<"light" | "dark" | "projector", string> {
  const [light = "", dark = ""] = tokenIn(css, name).match(/#[0-9a-f]{6}/g) ?? [];
  return { light, dark, projector: tokenIn(projector, name) };
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

describe.each(["energy", "water", "material"])("the name in a band of %s", (family) => {
  it.each(["light", "dark", "projector"] as const)("can be read in the theme %s", (theme) => {
    const [band, letters] = [coloursOf(family)[theme], coloursOf("casing")[theme]];
    expect(band).toMatch(/^#[0-9a-f]{6}$/);
    expect(letters).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(band, letters)).toBeGreaterThanOrEqual(4.5);
  });

  it("can be read on paper, whose ground is white", () => {
    expect(contrast(coloursOf(family).light, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});
