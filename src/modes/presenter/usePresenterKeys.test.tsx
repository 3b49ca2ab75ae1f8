import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { Curtain, TalkState } from "../../tours/talk.ts";
import type { Audience } from "./useAudience.ts";
import { usePresenterKeys } from "./usePresenterKeys.ts";

const send = vi.fn<Audience["send"]>();
const by = vi.fn<(steps: -1 | 1) => boolean>(() => true);
const go = vi.fn<(index: number) => boolean>(() => true);
const open = vi.fn<() => void>();

const hallBehind = (curtain: Curtain): TalkState => ({
  type: "state",
  tour: "small-tour",
  step: "one",
  year: null,
  isFree: false,
  selection: null,
  hold: null,
  curtain,
  hasQr: false,
  drawsAll: false,
  record: null,
  startedAt: 1,
});

function Keys({ curtain }: { readonly curtain: Curtain }) {
  const hold = { isOn: false, hallIndex: 0, ownIndex: 0, answer: null, begin: open, release: open };
  const audience = { hasTalk: true, isConnected: true, state: hallBehind(curtain), send };
  usePresenterKeys(audience, { go, by, count: 3, hold, isDialogOpen: false, onOpen: open });
  return null;
}

it("steps on, resumes and lifts from behind the hall's title screen, and from behind black only lifts", async () => {
  const title = renderAtlas(<Keys curtain="title" />);
  await userEvent.keyboard("{PageDown}{ArrowLeft}{End}");
  expect(by.mock.calls).toEqual([[1], [-1]]);
  expect(go.mock.calls).toEqual([[2]]);
  await userEvent.keyboard("t{Escape}rqb");
  expect(send.mock.calls.map(([command]) => command)).toEqual([
    { type: "title" },
    { type: "curtain", curtain: "open" },
    { type: "resume" },
    { type: "blackout" },
  ]);
  title.unmount();
  send.mockClear();
  by.mockClear();
  renderAtlas(<Keys curtain="black" />);
  await userEvent.keyboard("{PageDown}t{Escape}rb");
  expect(by).not.toHaveBeenCalled();
  expect(send).toHaveBeenCalledExactlyOnceWith({ type: "blackout" });
});
