import { cleanup, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import type { Selection } from "../../../model/selection.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { DisplayContext } from "../../hooks/useDisplay.ts";
import { setHover } from "../../hooks/useHover.ts";
import { useHighlight } from "../../hooks/useYearGraph.ts";
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

/** What is lit while the pointer rests on something. */
function Lit() {
  return <output>{[...(useHighlight()?.streams ?? [])].toSorted().join(" ")}</output>;
}

it("a pointer on a line of several streams lights them all, and those of another family that cross it not", () => {
  setHover(null);
  const { streams } = smallDataset();
  const [one] = streams;
  if (one === undefined) throw new Error("The small dataset has streams.");
  const families = ["water", "water", "energy"] as const;
  const groups = streams.slice(0, 3).map((stream, i): StreamGroup => {
    const { id: streamId, donor, receiver } = stream;
    const own = { streamId, donor, receiver, family: families[i] ?? "energy", state: "running" as const };
    return { ...own, streams: [{ stream, state: "running" }] };
  });
  renderAtlas(
    <>
      <svg>
        <StreamMarks
          {...{ groups, selection: null, highlight: null }}
          onToggle={() => {}}
          onOpenStreams={() => {}}
        />
      </svg>
      <Lit />
    </>,
  );
  const marks = screen.getAllByRole("link");
  expect(marks).toHaveLength(3);
  document.elementsFromPoint = () => marks;
  const [first, second] = groups.map(({ streamId }) => streamId);
  if (marks[0] === undefined) throw new Error("There is a mark.");
  fireEvent.pointerMove(marks[0], { clientX: 9, clientY: 9, pointerType: "mouse" });
  expect(screen.getByRole("status")).toHaveTextContent([first, second].toSorted().join(" "));
  fireEvent.pointerLeave(marks[0]);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
