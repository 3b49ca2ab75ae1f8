import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { useEmbedKeys } from "./useEmbedKeys.ts";
import { YearStepper } from "./YearStepper.tsx";

function Embed() {
  useEmbedKeys();
  return <YearStepper />;
}

it("keeps the focus, and so the keys of the embed, at the last year", async () => {
  const { store } = renderAtlas(<Embed />, { view: { mode: "embed", year: 2024 } });
  const next = screen.getByRole("button", { name: /next/i });
  await userEvent.click(next);
  expect(store.getState().view.year).toBeNull();
  expect(next).toHaveAttribute("aria-disabled", "true");
  expect(next).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.year).toBeNull();
  await userEvent.keyboard("{PageUp}");
  expect(store.getState().view.year).toBe(2024);
});
