import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { CompareNote } from "../../views/compare/CompareNote.tsx";
import { TimeRail } from "../../views/rail/TimeRail.tsx";

it("says how two years differ together with what the new one brings", async () => {
  const { store } = renderAtlas(
    <>
      <CompareNote />
      <TimeRail />
      <LiveRegion />
    </>,
    { view: { year: 1990, compare: 1975 } },
  );
  await userEvent.click(screen.getByRole("button", { name: /^Next/ }));
  const { year } = store.getState().view;
  const said = screen.getByTestId("announcer");
  expect(said).toHaveTextContent(`From 1975 to ${year}:`);
  expect(said).toHaveTextContent(new RegExp(`(^| )${year}\\. `));
});
