import { describe, expect, it } from "vitest";
import { contentText } from "./beforeText.ts";

const list = document.createElement("ol");
list.innerHTML = `<li></li><li data-number="7"></li>`;
const second = list.children[1];
if (second === undefined) throw new Error("two entries were written");

describe("what a style sheet writes before an element", () => {
  it.each([
    ['"3"', "3"],
    ['"say \\"so\\""', 'say "so"'],
    ["attr(data-number)", "7"],
    ['attr(data-number) " "', "7 "],
    ["attr(data-none)", ""],
    ["counter(reference)", "2"],
    ['""', ""],
  ])("%s is read as %s", (content, text) => {
    expect(contentText(content, second)).toBe(text);
  });
});
