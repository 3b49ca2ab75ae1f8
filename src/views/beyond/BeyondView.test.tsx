import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { BeyondView } from "./BeyondView.tsx";

const project = (name: string) => screen.getByRole("article", { name });

it("groups projects by where they take place, home under the place of the dataset", () => {
  renderAtlas(<BeyondView />);
  expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
    "In other countries",
    "Smalltown, Denmark",
  ]);
  expect(project("Harbour abroad")).toHaveTextContent("Portland, United States");
});

it("says that a planned project lies ahead and that a completed one is over", () => {
  renderAtlas(<BeyondView />);
  expect(project("New pipe")).toHaveTextContent("planned");
  expect(project("New pipe")).toHaveTextContent("from 2027");
  expect(project("Harbour abroad")).toHaveTextContent("completed");
  expect(project("Harbour abroad")).toHaveTextContent("2022–2023");
});

it("gives budgets as claims with year and reference", () => {
  renderAtlas(<BeyondView />);
  const figures = within(project("New pipe")).getByRole("list", { name: "Figures of the project" });
  expect(figures).toHaveTextContent("30,000,000 DKK");
  expect(figures).toHaveTextContent("for 2025; plan");
  expect(within(figures).getByRole("link", { name: /Steam for the mill/ })).toBeInTheDocument();
});

it("selects a project by its headline and a partner by its name", async () => {
  const { store } = renderAtlas(<BeyondView />);
  await userEvent.click(within(project("New pipe")).getByRole("link", { name: "New pipe" }));
  expect(store.getState().view.selection).toEqual({ kind: "project", id: "new-pipe" });
  expect(project("New pipe")).toHaveAttribute("data-selected", "true");
  await userEvent.click(within(project("New pipe")).getByRole("link", { name: "New Works" }));
  expect(store.getState().view.selection).toEqual({ kind: "partner", id: "works" });
});

it("speaks Danish, names of countries too", () => {
  renderAtlas(<BeyondView />, { view: { lang: "da" } });
  expect(screen.getByRole("heading", { name: "Lilleby, Danmark" })).toBeInTheDocument();
  expect(project("Havn i udlandet")).toHaveTextContent("Portland, USA");
  expect(project("Nyt rør")).toHaveTextContent("planlagt");
});

it("says so where there are no projects", () => {
  renderAtlas(<BeyondView />, { dataset: { ...smallDataset(), projects: [] } });
  expect(screen.getByText("The dataset holds no projects.")).toBeInTheDocument();
});
