import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { KioskSearch } from "./KioskSearch.tsx";

const press = async (...names: readonly string[]) => {
  for (const name of names) await userEvent.click(screen.getByRole("button", { name }));
};

it("finds by keys on the screen, and shows what was found in a view and a year that have it", async () => {
  const onClose = vi.fn<() => void>();
  const { store } = renderAtlas(<KioskSearch onClose={onClose} />, {
    view: { mode: "kiosk", view: "timeline", year: 1975 },
  });
  const field = await screen.findByRole("combobox", {}, { timeout: 10_000 });
  expect(field).toHaveAttribute("inputmode", "none");
  await press("s", "t", "x", "Erase a letter", "e", "a", "m", "space");
  expect(field).toHaveValue("steam ");
  expect(field).toHaveFocus();
  await userEvent.click(screen.getAllByRole("option")[0] as HTMLElement);
  expect(store.getState().view).toMatchObject({
    view: "timeline",
    year: null,
    selection: { kind: "stream", id: "steam-works-mill" },
  });
  expect(onClose).toHaveBeenCalledOnce();
});

it("has the letters of Danish names in any language, and clears the field at one press", async () => {
  renderAtlas(<KioskSearch onClose={() => {}} />, { view: { mode: "kiosk", lang: "en" } });
  const field = await screen.findByRole("combobox", {}, { timeout: 10_000 });
  await press("v", "æ", "r", "k");
  expect(field).toHaveValue("værk");
  expect(screen.getAllByRole("option")[0]).toHaveTextContent("Works");
  await press("Clear");
  expect(field).toHaveValue("");
  expect(screen.queryAllByRole("option")).toEqual([]);
});
