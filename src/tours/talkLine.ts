/** The line between the two windows of a talk. */
export interface TalkLine {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
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
  peer: () => Pick<Window, "postMessage"> | null,
  hear: (message: unknown) => void,
): TalkLine {
  if (win.BroadcastChannel !== undefined) {
    const channel = new win.BroadcastChannel(`atlas-talk-${id}`);
    channel.addEventListener("message", (event) => hear(event.data));
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  }
  const listen = (event: Event) => {
    if (!(event instanceof MessageEvent) || event.origin !== win.location.origin) return;
    const { data } = event as MessageEvent<unknown>;
    if (typeof data === "object" && data !== null && "talk" in data && data.talk === id && "message" in data)
      hear(data.message);
  };
  win.addEventListener("message", listen);
  return {
    send: (message) => peer()?.postMessage({ talk: id, message }, win.location.origin),
    close: () => win.removeEventListener("message", listen),
  };
}
