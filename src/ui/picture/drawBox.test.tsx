import { expect, it } from "vitest";
import { drawBox } from "./drawBox.ts";
import { svgNode } from "./svgNode.ts";

function borderOf(borderStyle: string): string | null {
  const disc = document.createElement("span");
  disc.style.cssText = `border: 2px ${borderStyle} rgb(1, 2, 3)`;
  disc.getBoundingClientRect = () => new DOMRect(0, 0, 20, 20);
  document.body.append(disc);
  const out = svgNode("g");
  drawBox(disc, getComputedStyle(disc), out, { left: 0, top: 0 });
  const edge = out.querySelector("[stroke]");
  expect(edge).not.toBeNull();
  return edge?.getAttribute("stroke-dasharray") ?? null;
}

it("draws the edge of an approximate place dashed, as the page does, and that of an exact one whole", () => {
  expect(borderOf("dashed")).toBe("4 3");
  expect(borderOf("dotted")).not.toBeNull();
  expect(borderOf("solid")).toBeNull();
});
