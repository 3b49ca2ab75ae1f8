import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { smallTour, step } from "../../../tests/fixtures/smallTour.ts";
import { MissedStep } from "./MissedStep.tsx";
import { useTour } from "./useTour.ts";

const tour = smallTour({ steps: [step("one"), step("two")] });
const dataset = { ...smallDataset(), tours: [tour] };

function Stage() {
  const running = useTour();
  return (
    running !== null && (
      <>
        <MissedStep running={running} />
        <button type="button" onClick={() => running.go(running.index + 1)}>
          next
        </button>
      </>
    )
  );
}
const open = (asked: string | null) =>
  renderAtlas(<Stage />, { dataset, view: { mode: "present", tour: "small-tour", step: asked } });
const press = (name: string) => act(() => screen.getByRole("button", { name }).click());

it("says that a step is not there, until the guide goes on", () => {
  open("gone");
  expect(screen.getByRole("status")).toHaveTextContent(
    "This tour has no step named “gone”. Here is the first.",
  );
  press("next");
  expect(screen.queryByRole("status")).toBeNull();
});

it("can be put away", () => {
  open("gone");
  press("Close");
  expect(screen.queryByRole("status")).toBeNull();
});

it.each([null, "two"])("says nothing of %s", (asked) => {
  open(asked);
  expect(screen.queryByRole("status")).toBeNull();
});
