import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { TourPicker } from "./TourPicker.tsx";

it("opens the search by its key before a tour is chosen; the first tour waits behind the answer", async () => {
  const { store } = renderAtlas(<TourPicker />, { dataset: frozenDataset(), view: { mode: "present" } });
  await userEvent.keyboard("/");
  await userEvent.type(await screen.findByRole("combobox", {}, { timeout: 10_000 }), "flyash");
  await screen.findByRole("option", { name: /^Stream.*fly ash/ });
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view).toMatchObject({
    mode: "present",
    tour: "five-minutes",
    step: "the-idea",
    selection: { kind: "stream", id: "fly-ash-asnaes-cement" },
  });
});
