import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { SMALL_DATASET } from "../../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../../dataset/parse.ts";
import { recordOf } from "../../model/record.ts";
import { partsOf } from "../../model/recordParts.ts";
import type { Selection } from "../../model/selection.ts";
import type { ViewState } from "../../state/viewState.ts";
import { DetailsPanel } from "./DetailsPanel.tsx";

const show = (kind: Selection["kind"], id: string, view: Partial<ViewState> = {}) =>
  renderAtlas(<DetailsPanel />, { view: { selection: { kind, id }, ...view } });
const panel = () => screen.getByRole("complementary", { name: /Details|Detaljer/ });
const fact = (name: string) => within(panel()).getByText(name, { selector: "dt" }).nextElementSibling;
const section = (name: string) => {
  const heading = within(panel()).getByRole("heading", { name, level: 3 });
  if (!(heading.parentElement instanceof HTMLElement)) throw new Error(`no section ${name}`);
  return within(heading.parentElement);
};
const title = () => within(panel()).getByRole("heading", { level: 2 });

describe("details of a partner", () => {
  it("come in the order of questions, and in that in which a hall is told them", () => {
    const { atlas } = show("partner", "works");
    const headings = within(panel())
      .getAllByRole("heading", { level: 3 })
      .map((heading) => heading.textContent);
    expect(headings).toEqual([
      "Names and owners over the years",
      "Gives",
      "Takes",
      "Since when",
      "Milestones",
      "Published results",
      "Year by year",
      "Neighbours in the network",
      "References",
    ]);
    const selected = recordOf(atlas, { kind: "partner", id: "works" });
    const told = selected === null ? [] : partsOf(atlas, selected, atlas.lastYear).map(({ name }) => name);
    expect(told).toEqual([
      "facts",
      "names",
      "gives",
      "takes",
      "sinceWhen",
      "milestones",
      "results",
      "series",
      "references",
    ]);
    const names = section("Names and owners over the years").getAllByText(/Works/);
    expect(names.map(({ textContent }) => textContent)).toEqual(["New Works", "Old Works"]);
  });

  it("list what it gives and takes with states, its names over time and its membership", () => {
    show("partner", "works", { year: 1995 });
    expect(title()).toHaveTextContent("Old Works today New Works");
    expect(section("Gives").getByRole("link", { name: /Gas to Paper Mill\s*ended/ })).toBeInTheDocument();
    expect(section("Takes").getByRole("link", { name: /Condensate.*running/ })).toBeInTheDocument();
    expect(section("Names and owners over the years").getByText("New Works")).toBeInTheDocument();
    expect(panel()).toHaveTextContent("member, since 1989");
  });

  it("say how well the place is known", () => {
    const { unmount } = show("partner", "mill");
    expect(fact("Place")).toHaveTextContent("approximate point, within about 400 m");
    unmount();
    show("partner", "farms");
    expect(fact("Place")).toHaveTextContent("to farmsMany farms, all around.");
  });

  it("say since when it is part of the network, what else it did, and its website", async () => {
    const { store } = show("partner", "mill");
    expect(fact("In the network")).toHaveTextContent(/^first stream 1970: Gas$/);
    await userEvent.click(within(panel()).getByRole("link", { name: "Gas" }));
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "gas-works-mill" });
  });

  it("name roles and website of a partner that has no stream, and what could not be found", () => {
    const council = {
      ...SMALL_DATASET.partners[1]!,
      id: "council",
      web: "https://www.example.org/council",
      roles: [
        {
          what: { da: "lagde røret", en: "laid the pipe" },
          from: { year: 1966, precision: "year" },
          to: { year: 1970, precision: "year" },
          references: ["annual-report"],
        },
      ],
      reservation: { da: "Ansatte er ukendt.", en: "Its staff is not known." },
    };
    const parsed = parseDataset({ ...SMALL_DATASET, partners: [...SMALL_DATASET.partners, council] });
    if (!parsed.ok) throw new Error("broken");
    renderAtlas(<DetailsPanel />, {
      dataset: parsed.dataset,
      view: { selection: { kind: "partner", id: "council" } },
    });
    expect(fact("In the network")).toHaveTextContent(/^laid the pipe, 1966.1970/);
    expect(fact("Website")).toHaveTextContent("example.org");
    expect(section("Reservations").getByText("Its staff is not known.")).toBeInTheDocument();
  });

  it("show published results and yearly series about it, the last value with its year", () => {
    show("partner", "works");
    expect(section("Published results").getByRole("link", { name: /CO2 saved/ })).toHaveTextContent(
      "1,000 t/year, for 2015, published 2018; calculated by us; sources differ: 1,000–4,000 t/year",
    );
    const series = section("Year by year");
    expect(series.getByText("0 t/year in 2016")).toBeInTheDocument();
    expect(series.getByText("That coal ended is our reading.")).toBeInTheDocument();
    expect(series.getByText("1 reference")).toBeInTheDocument();
  });
});

describe("details of the other kinds", () => {
  it("of a milestone give its date as sharply as it is known and lead to its year", async () => {
    const { store } = show("milestone", "steam-begins");
    expect(fact("Date")).toHaveTextContent("May 1980");
    await userEvent.click(within(panel()).getByRole("link", { name: "Go to 1980" }));
    expect(store.getState().view.year).toBe(1980);
    expect(within(panel()).queryByRole("link", { name: "Go to 1980" })).toBeNull();
  });

  it("of a figure show every claim on one axis from zero, with year and source, and in full behind a line", () => {
    show("figure", "co2-saved");
    const claims = section("Figures as the sources state them");
    const dots = within(claims.getByRole("list", { name: "2 figures in t/year" })).getAllByRole("listitem");
    expect(dots.map((dot) => dot.textContent)).toEqual([
      "1,000 t/year for 2015, published 2018; calculated by usSmalltown Symbiosis, 2018",
      "about 4,000 t/year published 2020, reference year not statedTown News, 2020",
    ]);
    expect(dots.map((dot) => dot.dataset["lead"])).toEqual(["true", "false"]);
    const places = dots.map((dot) => dot.querySelector<HTMLElement>(".claim-scale__dot"));
    expect(places.map((dot) => dot?.style.insetInlineStart)).toEqual(["25%", "100%"]);
    const line = claims.getByText("All 2 figures");
    expect(line.closest("details")).toHaveTextContent("A round figure.");
  });

  it("of a project give place, country, period, status and its figures", () => {
    show("project", "new-pipe");
    expect(fact("Country")).toHaveTextContent("Denmark");
    expect(fact("Period")).toHaveTextContent("from 2027");
    expect(fact("Status")).toHaveTextContent("planned");
    expect(section("Figures about the project").getByText("30,000,000")).toBeInTheDocument();
  });
});
