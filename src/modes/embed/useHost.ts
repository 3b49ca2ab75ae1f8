import { useEffect, useEffectEvent, useRef } from "react";
import { useStore } from "zustand";
import type { AtlasMessage } from "../../embed/message.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useConfig } from "../../views/hooks/configContext.ts";
import { usePublicAddress } from "../parts/usePublicAddress.ts";
import { type HostLine, openHostLine } from "./hostLine.ts";
import { applyHostState, hostStateOf, readHostMessage } from "./hostMessage.ts";

/**
 * Talks to the page around the frame: does what it asks, and tells it state, height and mistakes.
 * @param heightPx the height that the content wants; null while it is not known
 */
export function useHost(heightPx: number | null): void {
  const atlas = useAtlas();
  const store = useAtlasStore();
  const { embeddingOrigins } = useConfig();
  const view = useStore(store, (state) => state.view);
  const notices = useStore(store, (state) => state.notices);
  const address = usePublicAddress();
  const line = useRef<HostLine | null>(null);
  const state = hostStateOf(view, view.year ?? atlas.lastYear);
  const stateText = JSON.stringify(state);

  const say = (message: AtlasMessage) => line.current?.say(message);
  const sayHeight = (height: number | null) => {
    if (height !== null) say({ type: "height", height });
  };
  const sayState = useEffectEvent((type: "ready" | "state") => say({ type, state, address }));
  const hear = useEffectEvent((data: unknown) => {
    const message = readHostMessage(data);
    if (message === null) return;
    if (message === "bad") {
      say({ type: "error", code: "bad-message", ignored: [] });
      return;
    }
    if (message.type === "ask") {
      sayState("ready");
      sayHeight(heightPx);
      return;
    }
    const result = applyHostState(store.getState().view, message.state, atlas);
    if (result.ignored.length > 0) say({ type: "error", code: "bad-value", ignored: result.ignored });
    store.drag(result.view);
  });
  const sayNewHeight = useEffectEvent(sayHeight);
  const sayNotices = useEffectEvent(() => {
    if (notices.length > 0) say({ type: "error", code: "bad-value", ignored: notices });
  });

  useEffect(() => {
    // Opened as a page of its own there is nobody to talk to.
    if (window.parent === window) return;
    const opened = openHostLine(window, embeddingOrigins, (data) => hear(data));
    line.current = opened;
    sayState("ready");
    sayNotices();
    return () => {
      opened.close();
      line.current = null;
    };
  }, [embeddingOrigins]);

  const lastSaid = useRef(stateText);
  useEffect(() => {
    if (lastSaid.current === stateText) return;
    lastSaid.current = stateText;
    sayState("state");
  }, [stateText]);
  useEffect(() => sayNewHeight(heightPx), [heightPx]);
}
