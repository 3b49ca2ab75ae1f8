import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import type { Project } from "../../dataset/schema/story.ts";
import { BeyondView } from "./BeyondView.tsx";
import { WorldSheet } from "./WorldSheet.tsx";

beforeEach(() => standInForSize(1240, 600, (notify) => void queueMicrotask(() => act(notify))));

const small = smallDataset();
const abroad = small.projects[1]!;
const inDenmark = (id: string, lon: number, lat: number): Project => ({
  ...abroad,
  id,
  title: { da: id, en: id },
  place: {
    ...abroad.place,
    name: { da: `Sted ${id}`, en: `Place ${id}` },
    country: "DK",
    lonLat: [lon, lat],
  },
});
const crowd = [inDenmark("one", 10, 56), inDenmark("two", 10.5, 57), inDenmark("three", 12.5, 55.7)];
const plate = (name: string) => screen.getByRole("group", { name });

it("shows the world alone where nothing crowds, with home and each place by name", async () => {
  renderAtlas(<WorldSheet isDesk />);
  const world = await screen.findByRole("group", { name: "The world" });
  expect(within(world).getByRole("link", { name: "Portland: Harbour abroad" })).toBeInTheDocument();
  expect(world).toHaveTextContent("Smalltown");
  expect(world).toHaveTextContent("Harbour abroad");
});

it("adds a closer plate where places crowd around home, and names each place on one plate alone", async () => {
  renderAtlas(<WorldSheet isDesk />, { dataset: { ...small, projects: [...small.projects, ...crowd] } });
  const world = await screen.findByRole("group", { name: "The world" });
  expect(within(world).getAllByRole("link")).toHaveLength(1);
  expect(
    within(plate("Denmark"))
      .getAllByRole("link")
      .map((link) => link.querySelector("title")?.textContent),
  ).toEqual(["Place one: one", "Place two: two", "Place three: three"]);
  expect(world).toHaveTextContent("Denmark");
  expect(plate("Denmark")).toHaveTextContent("Smalltown");
});

it("is one stop of the tab key with arrows inside; Enter and Space choose, and again let go", async () => {
  const projects = [...small.projects, ...crowd];
  const { store } = renderAtlas(<WorldSheet isDesk />, { dataset: { ...small, projects } });
  await screen.findByRole("group", { name: "The world" });
  await userEvent.tab();
  expect(screen.getByRole("link", { name: /^Portland/ })).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  expect(screen.getByRole("link", { name: "Place one: one" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection).toEqual({ kind: "project", id: "one" });
  expect(screen.getByRole("link", { name: "Place one: one" })).toHaveAttribute("aria-current", "true");
  await userEvent.keyboard(" ");
  expect(store.getState().view.selection).toBeNull();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

it("chooses the projects of one place one after another, then none", async () => {
  const again = { ...abroad, id: "again", title: { da: "Igen", en: "Again" } };
  const { store } = renderAtlas(<WorldSheet isDesk />, {
    dataset: { ...small, projects: [...small.projects, again] },
  });
  const link = await screen.findByRole("link", { name: "Portland: Harbour abroad; Again" });
  const ids = [];
  for (let press = 0; press < 3; press++) {
    await userEvent.click(link);
    ids.push(store.getState().view.selection?.id);
  }
  expect(ids).toEqual(["harbour-abroad", "again", undefined]);
});

it("lights where those are who take part, and says that they do", async () => {
  const who = { da: "Havnen", en: "The port" };
  const member = {
    who,
    place: { ...abroad.place, name: { da: "Oslo", en: "Oslo" }, lonLat: [10.7, 59.9] as const },
  };
  const projects = [{ ...abroad, members: [member] }];
  renderAtlas(<WorldSheet isDesk />, {
    dataset: { ...small, projects },
    view: { selection: { kind: "project", id: abroad.id } },
  });
  const oslo = await screen.findByRole("link", { name: "Oslo, takes part in: Harbour abroad" });
  expect(oslo).toHaveAttribute("data-lit", "true");
  expect(screen.getByRole("link", { name: /^Portland/ })).toHaveAttribute("data-lit", "true");
});

it("is not there where the dataset has no projects", () => {
  renderAtlas(<BeyondView />, { dataset: { ...small, projects: [] } });
  expect(screen.getByText("The dataset holds no projects.")).toBeInTheDocument();
  expect(screen.queryByRole("group")).toBeNull();
});
