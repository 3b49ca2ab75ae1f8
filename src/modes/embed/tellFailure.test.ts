import { describe, expect, it, vi } from "vitest";
import type { FramedWindow } from "./hostLine.ts";
import { tellFailure } from "./tellFailure.ts";

function frame() {
  const posted = vi.fn<(message: unknown, target: string) => void>();
  const win: FramedWindow = {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    parent: { postMessage: posted } as unknown as Window,
    location: { ancestorOrigins: ["https://news.example"] },
    document: { referrer: "" },
  };
  return { win, posted };
}
const NO_DATA = { symbiosisAtlas: 1, type: "error", code: "no-data", ignored: [] };

describe("an embed without data", () => {
  it("tells the page around it", () => {
    const { win, posted } = frame();
    tellFailure(win, null);
    expect(posted).toHaveBeenCalledExactlyOnceWith(NO_DATA, "*");
  });

  it("tells nothing to a page that may not drive it", () => {
    const { win, posted } = frame();
    tellFailure(win, ["https://other.example"]);
    expect(posted).not.toHaveBeenCalled();
  });

  it("answers with the same when the page asks, until it is ended", () => {
    const { win, posted } = frame();
    const listeners: EventListener[] = [];
    const end = tellFailure(
      {
        ...win,
        addEventListener: (_type: string, listener: EventListener) => void listeners.push(listener),
        removeEventListener: (_type: string, listener: EventListener) =>
          void listeners.splice(listeners.indexOf(listener), 1),
      } as FramedWindow,
      null,
    );
    const asked = new MessageEvent("message", { data: {}, origin: "https://news.example" });
    Object.defineProperty(asked, "source", { value: win.parent });
    for (const listener of listeners) listener(asked);
    expect(posted).toHaveBeenCalledTimes(2);
    end();
    expect(listeners).toEqual([]);
  });
});
