import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import type { Selection } from "../../../model/selection.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { DisplayContext } from "../../hooks/useDisplay.ts";
import { StreamMarks } from "./StreamMarks.tsx";

afterEach(cleanup);

/** Two streams that the map draws as one, by the first. */
function pairOfStreams(): StreamGroup {
  const [one, other] = smallDataset().streams;
  if (one === undefined || other === undefined) throw new Error("The small dataset has streams.");
  const { id, donor, receiver, family } = one;
  const streams = [one, other].map((stream) => ({ stream, state: "running" as const }));
  return { streamId: id, donor, receiver, family, state: "running", streams };
}

function renderPair(labels: "all" | "about", selected: 0 | 1 | null) {
  const group = pairOfStreams();
  const ids = group.streams.map(({ stream }) => stream.id);
  const onToggle = vi.fn<(selection: Selection) => void>();
  const onOpenStreams = vi.fn<(streamIds: readonly string[]) => void>();
  const id = selected === null ? undefined : ids[selected];
  renderAtlas(
    <DisplayContext value={{ labels }}>
      <svg>
        <StreamMarks
          groups={[group]}
          selection={id === undefined ? null : { kind: "stream", id }}
          onToggle={onToggle}
          onOpenStreams={onOpenStreams}
          highlight={null}
        />
      </svg>
    </DisplayContext>,
  );
  return { ids, onToggle, onOpenStreams };
}

it("at the desk several streams drawn as one open the list", async () => {
  const { ids, onToggle, onOpenStreams } = renderPair("all", null);
  await userEvent.click(screen.getByRole("button"));
  expect(onOpenStreams).toHaveBeenCalledExactlyOnceWith([ids[0]]);
  expect(onToggle).not.toHaveBeenCalled();
});

it("on a stage, which has no list, a tap chooses one, whose panel names the others; the next lets go", async () => {
  const finger = userEvent.setup();
  const tap = () => finger.pointer({ keys: "[TouchA]", target: screen.getByRole("link") });
  const fresh = renderPair("about", null);
  await tap();
  expect(fresh.onToggle).toHaveBeenCalledExactlyOnceWith({ kind: "stream", id: fresh.ids[0] });
  expect(fresh.onOpenStreams).not.toHaveBeenCalled();
  cleanup();
  // Also where the panel has led on to another one of them.
  const chosen = renderPair("about", 1);
  expect(screen.getByRole("link")).toHaveAttribute("aria-current", "true");
  await tap();
  expect(chosen.onToggle).toHaveBeenCalledExactlyOnceWith({ kind: "stream", id: chosen.ids[1] });
});
