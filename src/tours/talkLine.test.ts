import { afterEach, describe, expect, it, vi } from "vitest";
import { type LineWindow, openTalkLine, type TalkLine } from "./talkLine.ts";

const ORIGIN = "https://atlas.example";

/** A window without a channel, to which messages can be handed as another window would. */
function windowWithoutChannel() {
  const target = new EventTarget();
  const win = Object.assign(target, { location: { origin: ORIGIN } }) as unknown as LineWindow;
  const receive = (data: unknown, { origin = ORIGIN, source = null as MessageEventSource | null } = {}) => {
    const event = new MessageEvent("message", { data, origin });
    // Node's own messages carry no source.
    Object.defineProperty(event, "source", { value: source });
    target.dispatchEvent(event);
  };
  return { win, receive };
}
const peer = () => ({ postMessage: vi.fn<(message: unknown) => void>() });

const lines: TalkLine[] = [];
const open = (...args: Parameters<typeof openTalkLine>): TalkLine => {
  const line = openTalkLine(...args);
  lines.push(line);
  return line;
};
afterEach(() => lines.splice(0).forEach((line) => line.close()));

describe("a line over a channel", () => {
  const win = { BroadcastChannel } as unknown as LineWindow;

  it("carries messages to the other window of the talk, and to no other talk", async () => {
    const heard = vi.fn<(message: unknown) => void>();
    const elsewhere = vi.fn<(message: unknown) => void>();
    const line = open("talk-a", win, () => null, vi.fn<(message: unknown) => void>());
    open("talk-a", win, () => null, heard);
    open("talk-b", win, () => null, elsewhere);
    line.send({ type: "who" });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ type: "who" }));
    expect(elsewhere).not.toHaveBeenCalled();
  });
});

describe("a line without a channel", () => {
  it("posts to the other window with the talk's id", () => {
    const { win } = windowWithoutChannel();
    const other = peer();
    open("talk-a", win, () => other, vi.fn<(message: unknown) => void>()).send("hello");
    expect(other.postMessage).toHaveBeenCalledWith({ talk: "talk-a", message: "hello" });
  });

  it("hears its own talk from its own origin only", () => {
    const { win, receive } = windowWithoutChannel();
    const heard = vi.fn<(message: unknown) => void>();
    open("talk-a", win, () => null, heard);
    receive({ talk: "talk-b", message: "wrong talk" });
    receive({ talk: "talk-a", message: "wrong origin" }, { origin: "https://evil.example" });
    receive("no message");
    receive(null);
    expect(heard).not.toHaveBeenCalled();
    receive({ talk: "talk-a", message: "right" });
    expect(heard).toHaveBeenCalledExactlyOnceWith("right");
  });

  it("answers a window that it no longer knows but has heard from", () => {
    const { win, receive } = windowWithoutChannel();
    const other = peer();
    const line = open("talk-a", win, () => null, vi.fn<(message: unknown) => void>());
    line.send("into the void");
    receive({ talk: "talk-a", message: "who" }, { source: other as unknown as MessageEventSource });
    line.send("here");
    expect(other.postMessage).toHaveBeenCalledExactlyOnceWith({ talk: "talk-a", message: "here" });
  });

  it("hears nothing after it is closed", () => {
    const { win, receive } = windowWithoutChannel();
    const heard = vi.fn<(message: unknown) => void>();
    openTalkLine("talk-a", win, () => null, heard).close();
    receive({ talk: "talk-a", message: "late" });
    expect(heard).not.toHaveBeenCalled();
  });
});
