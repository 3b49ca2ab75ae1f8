import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { swallowStrayClicks } from "./ownPress.ts";

const acted = vi.fn<(id: string) => void>();
let stop = () => {};
beforeEach(() => {
  acted.mockClear();
  document.body.innerHTML = `<p>Ground</p><button id="a"><b>A</b></button><button id="b">B</button><dialog id="c"></dialog>`;
  for (const each of document.querySelectorAll("[id]")) each.addEventListener("click", () => acted(each.id));
  stop = swallowStrayClicks(window);
});
afterEach(() => stop());

const element = (selector: string) => document.querySelector(selector)!;
const press = (selector: string, pointerType = "touch", pointerId = 7) =>
  element(selector).dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerId, pointerType }));
const click = (selector: string, pointerId = 7) =>
  element(selector).dispatchEvent(
    new PointerEvent("click", { bubbles: true, cancelable: true, pointerId, pointerType: "touch" }),
  );

describe("a finger's click", () => {
  it("counts where the finger has pressed", () => {
    press("#a b");
    click("#a");
    expect(acted).toHaveBeenCalledExactlyOnceWith("a");
  });

  it("does nothing on what came under the finger after that: another button, a dialog", () => {
    press("p");
    click("#b");
    press("#a");
    click("#c");
    expect(acted).not.toHaveBeenCalled();
  });

  it("counts when what was pressed has been drawn anew", () => {
    press("#a b");
    element("#a b").remove();
    click("#a");
    expect(acted).toHaveBeenCalledOnce();
  });

  it("does nothing on a button that came in the stead of what was none, as when a picture is drawn", () => {
    press("p");
    element("p").remove();
    click("#a");
    expect(acted).not.toHaveBeenCalled();
  });

  it("is told from clicks of keys, scripts and mice", () => {
    press("p");
    click("#a", -1);
    element("#a").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    press("p", "mouse", 1);
    click("#a", 1);
    expect(acted).toHaveBeenCalledTimes(3);
  });
});
