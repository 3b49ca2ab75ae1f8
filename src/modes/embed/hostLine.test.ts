import { describe, expect, it, vi } from "vitest";
import { type FramedWindow, openHostLine } from "./hostLine.ts";

const HOST = "https://news.example";

function frame({ ancestors, referrer = "" }: { ancestors?: string[]; referrer?: string } = {}) {
  const target = new EventTarget();
  const posted = vi.fn<(message: unknown, target: string) => void>();
  const parent = { postMessage: posted } as unknown as Window;
  const win: FramedWindow = {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    parent,
    location: ancestors === undefined ? {} : { ancestorOrigins: ancestors },
    document: { referrer },
  };
  const receive = (data: unknown, origin: string, source: unknown = parent) =>
    target.dispatchEvent(Object.assign(new MessageEvent("message", { data, origin }), { source }));
  return { win, posted, receive };
}
/** `source` of a MessageEvent is read-only where there is no real window. */
const withSource = () =>
  Object.defineProperty(MessageEvent.prototype, "source", { writable: true, value: null });
withSource();

const hear = vi.fn<(data: unknown) => void>();
const open = (win: FramedWindow, origins: readonly string[] | null) => {
  hear.mockClear();
  return openHostLine(win, origins, hear);
};
const height = { type: "height", height: 400 } as const;

describe("the line to the host", () => {
  it("hears the page around the frame, whichever it is, when no origins are configured", () => {
    const { win, receive } = frame();
    open(win, null);
    receive("hello", HOST);
    expect(hear).toHaveBeenCalledExactlyOnceWith("hello");
  });

  it("does not hear other frames and windows", () => {
    const { win, receive } = frame();
    open(win, null);
    receive("hello", HOST, {});
    expect(hear).not.toHaveBeenCalled();
  });

  it("does not hear a host of another origin than those configured", () => {
    const { win, receive } = frame();
    open(win, [HOST]);
    receive("hello", "https://evil.example");
    receive("hello", "https://news.example.evil.example");
    receive("hello", "http://news.example");
    receive("hello", "null");
    expect(hear).not.toHaveBeenCalled();
    receive("hello", HOST);
    expect(hear).toHaveBeenCalledOnce();
  });

  it("speaks to any host when no origins are configured", () => {
    const { win, posted } = frame();
    open(win, null).say(height);
    expect(posted).toHaveBeenCalledExactlyOnceWith({ symbiosisAtlas: 1, ...height }, "*");
  });

  it.each([
    ["ancestors", { ancestors: [HOST, "https://outer.example"] }],
    ["the referrer", { referrer: `${HOST}/page?x=1` }],
  ])("speaks to a configured host known by %s, and names it", (_, around) => {
    const { win, posted } = frame(around);
    open(win, ["https://other.example", HOST]).say(height);
    expect(posted).toHaveBeenCalledExactlyOnceWith({ symbiosisAtlas: 1, ...height }, HOST);
  });

  it("says nothing to a host that is not configured, or not known", () => {
    for (const around of [{ ancestors: ["https://evil.example"] }, {}]) {
      const { win, posted } = frame(around);
      open(win, [HOST]).say(height);
      expect(posted).not.toHaveBeenCalled();
    }
  });

  it("learns from the first message who listens", () => {
    const { win, posted, receive } = frame();
    const line = open(win, [HOST]);
    receive("hello", HOST);
    line.say(height);
    expect(posted).toHaveBeenCalledExactlyOnceWith({ symbiosisAtlas: 1, ...height }, HOST);
  });

  it("hears nothing after it is closed", () => {
    const { win, receive } = frame();
    open(win, null).close();
    receive("hello", HOST);
    expect(hear).not.toHaveBeenCalled();
  });
});
