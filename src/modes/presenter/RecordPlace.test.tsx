import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { TalkState } from "../../tours/talk.ts";
import { RecordPlace } from "./RecordPlace.tsx";
import type { Audience } from "./useAudience.ts";

const state = {
  type: "state",
  tour: "small-tour",
  step: "one",
  year: null,
  isFree: true,
  selection: { kind: "partner", id: "works" },
  hold: null,
  curtain: "open",
  hasQr: false,
  drawsAll: false,
  record: { page: 0, of: 2, isPlaying: false },
  startedAt: 1,
} as const satisfies TalkState;

it("tells the guide which page the hall reads, what comes next, and has the pages turn by themselves", async () => {
  const send = vi.fn<Audience["send"]>();
  const show = (now: TalkState) =>
    renderAtlas(<RecordPlace audience={{ hasTalk: true, isConnected: true, state: now, send }} />);
  const { unmount } = show(state);
  expect(screen.getByRole("status")).toHaveTextContent(
    /^Page 1 of 2: Names and owners over the years.*Next: \S/,
  );
  await userEvent.click(screen.getByRole("button", { name: /^Tell it by itself/ }));
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: "play", on: true });
  unmount();
  const held = show({ ...state, hold: { step: "one" } });
  expect(screen.getByRole("button", { name: /^Tell it by itself/ })).toBeDisabled();
  held.unmount();
  show({ ...state, record: null });
  expect(screen.queryByRole("status")).toBeNull();
});
