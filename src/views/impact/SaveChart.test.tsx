import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import * as files from "../../ui/saveFile.ts";
import { ImpactView } from "./ImpactView.tsx";

afterEach(() => vi.restoreAllMocks());

const menu = () => screen.getByText(/: CO2 from the works/).closest("details")!;

it("hands out what the chart draws as CSV, in the names of the format, a year without a value as an empty cell", async () => {
  const saved = vi.spyOn(files, "saveFile").mockImplementation(() => {});
  renderAtlas(<ImpactView />);
  await userEvent.click(within(menu()).getByText("Save"));
  await userEvent.click(within(menu()).getByRole("button", { name: "CSV" }));
  const [name, type, text] = saved.mock.calls[0]!;
  expect(name).toMatch(/-works-co2-v.*\.csv$/);
  expect(type).toContain("text/csv");
  expect(String(text)).toContain("id,title,year,value,unit,computed,references");
  expect(String(text)).toMatch(/works-co2,CO2 from the works,2014,,t\/year,no,field-paper/);
  expect(menu().open).toBe(false);
});

it("closes with Escape and gives the focus back to its door", async () => {
  renderAtlas(<ImpactView />);
  await userEvent.click(within(menu()).getByText("Save"));
  within(menu()).getByRole("button", { name: "SVG" }).focus();
  await userEvent.keyboard("{Escape}");
  expect(menu().open).toBe(false);
  expect(menu().querySelector("summary")).toHaveFocus();
});
