import { describe, expect, it } from "vitest";
import { withOwnIds } from "./withOwnIds.ts";

function drawing(inner: string): SVGElement {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg>${inner}</svg>`;
  const svg = holder.querySelector("svg");
  if (svg === null) throw new Error("no drawing");
  return svg;
}

describe("a copy with names of its own", () => {
  it("renames what has a name and everything that refers to it, and leaves the original alone", () => {
    const original = drawing(
      `<defs><mask id="soft"></mask><path id="p"></path></defs>` +
        `<rect mask='url("#soft")' fill="url(#soft)"></rect><use href="#p"></use>`,
    );
    const before = original.outerHTML;
    const copy = withOwnIds(original, "a-");
    expect(copy.querySelector("mask")?.id).toBe("a-soft");
    expect(copy.querySelector("rect")?.getAttribute("mask")).toBe("url(#a-soft)");
    expect(copy.querySelector("rect")?.getAttribute("fill")).toBe("url(#a-soft)");
    expect(copy.querySelector("use")?.getAttribute("href")).toBe("#a-p");
    expect(original.outerHTML).toBe(before);
  });

  it("leaves alone what refers to something outside of it", () => {
    const copy = withOwnIds(
      drawing(`<rect fill="url(#elsewhere)"></rect><image href="data:,x"></image>`),
      "a-",
    );
    expect(copy.querySelector("rect")?.getAttribute("fill")).toBe("url(#elsewhere)");
    expect(copy.querySelector("image")?.getAttribute("href")).toBe("data:,x");
  });
});
