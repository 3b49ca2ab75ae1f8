/** The line between the two windows of a talk. */
export interface TalkLine {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/** The other window, as far as a line needs it. */
export interface TalkPeer {
  readonly postMessage: (message: unknown) => void;
}

/** The parts of a window that a line needs. */
export type LineWindow = Pick<Window, "addEventListener" | "removeEventListener" | "location"> & {
  readonly BroadcastChannel?: typeof BroadcastChannel;
};

/**
 * Opens the line of a talk: a channel named after its id where the browser has one, else messages posted
 * straight to the other window, taken only from this page's own origin and only if they carry the same id.
 *
 * @param peer the other window, asked for at each message: it may have been opened or reloaded meanwhile
 */
export function openTalkLine(
  id: string,
  win: LineWindow,
  peer: () => TalkPeer | null,
  hear: (message: unknown) => void,
): TalkLine {
  if (win.BroadcastChannel !== undefined) {
    const channel = new win.BroadcastChannel(`atlas-talk-${id}`);
    channel.addEventListener("message", (event) => hear(event.data));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and takes no target
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  }
  // Who has been reloaded no longer knows the window that it opened, but hears from it.
  let lastHeard: MessageEventSource | null = null;
  const listen = (event: Event) => {
    if (!(event instanceof MessageEvent) || event.origin !== win.location.origin) return;
    const { data, source } = event as MessageEvent<unknown>;
    if (typeof data !== "object" || data === null || !("talk" in data) || data.talk !== id) return;
    lastHeard = source;
    if ("message" in data) hear(data.message);
  };
  win.addEventListener("message", listen);
  return {
    send: (message) => {
      const other = peer() ?? lastHeard;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- without one a window takes it from its own origin only
      other?.postMessage({ talk: id, message });
    },
    close: () => win.removeEventListener("message", listen),
  };
}
