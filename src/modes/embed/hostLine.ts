import { type AtlasMessage, PROTOCOL_VERSION } from "../../embed/message.ts";

/** The line from an atlas in a frame to the page around it. */
export interface HostLine {
  readonly say: (message: AtlasMessage) => void;
  readonly close: () => void;
}

/** The parts of a window that the line needs. */
export type FramedWindow = Pick<Window, "addEventListener" | "removeEventListener"> & {
  readonly parent: Pick<Window, "postMessage"> | null;
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: { readonly referrer: string };
};

/**
 * Opens the line to the host. Only the page right around this frame is listened to, and only if its origin is one of
 * `origins`; null lets any page speak that may frame the atlas at all.
 *
 * @param hear gets the data of each message that comes from the host, unread
 */
export function openHostLine(
  win: FramedWindow,
  origins: readonly string[] | null,
  hear: (data: unknown) => void,
): HostLine {
  let host = knownHost(win);
  const isAllowed = (origin: string) => origins === null || origins.includes(origin);
  const listen = (event: Event) => {
    if (!(event instanceof MessageEvent) || event.source !== win.parent || !isAllowed(event.origin)) return;
    host = event.origin;
    hear(event.data);
  };
  win.addEventListener("message", listen);
  return {
    say: (message) => {
      const target = origins === null ? "*" : host;
      // With a list of origins nothing is said before it is known who listens.
      if (target === null || (target !== "*" && !isAllowed(target))) return;
      win.parent?.postMessage({ symbiosisAtlas: PROTOCOL_VERSION, ...message }, target);
    },
    close: () => win.removeEventListener("message", listen),
  };
}

/** Returns the origin of the page around the frame as the browser tells it; null where it does not. */
function knownHost({ location, document }: FramedWindow): string | null {
  const [nearest] = Array.from(location.ancestorOrigins ?? []);
  if (nearest !== undefined) return nearest;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
