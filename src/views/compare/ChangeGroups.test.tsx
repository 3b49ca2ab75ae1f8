import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { comparedTown } from "../../../tests/fixtures/comparedTown.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { Language } from "../../lib/language.ts";
import { CompareNote } from "./CompareNote.tsx";

const dataset = comparedTown();
const note = () => screen.getByRole("region");
/** The list of two years, opened. */
async function list(year: number, compare: number, lang: Language = "en") {
  const rendered = renderAtlas(<CompareNote />, { dataset, view: { year, compare, lang } });
  await userEvent.click(screen.getByRole("button", { name: lang === "en" ? "Show the list" : "Vis listen" }));
  return rendered;
}
const section = (name: string) => within(screen.getByRole("heading", { name }).closest("section")!);

describe("all that differs between two years", () => {
  it("says who came after whom, with both streams and the source", async () => {
    await list(1995, 1985);
    const turns = section("Who came after whom");
    expect(turns.getByText("Steam to Paper Mill came after Gas to Paper Mill.")).toBeVisible();
    expect(turns.getByRole("link", { name: "Gas, from Old Works to Paper Mill" })).toBeVisible();
    expect(turns.getByText("(Smalltown Symbiosis, 2018)")).toBeVisible();
  });

  it("says who has another owner, and with which event it came", async () => {
    const { store } = await list(2005, 1995);
    const names = section("Another name or owner");
    expect(names.getByRole("link", { name: "Old Works → New Works" })).toBeVisible();
    expect(names.getAllByRole("listitem").at(-1)).toHaveTextContent("new owner, 2000: The works are sold");
    await userEvent.click(names.getByRole("link", { name: "The works are sold" }));
    // An event between the two years takes neither of them away.
    expect(store.getState().view).toMatchObject({
      selection: { kind: "milestone", id: "works-sold" },
      year: 2005,
      compare: 1995,
    });
  });

  it("says with what a stream ended, and no reason for what is as before", async () => {
    await list(1995, 1985);
    const events = within(section("1 ended").getByRole("list", { name: "In between" }));
    expect(events.getByRole("listitem")).toHaveTextContent("1990: The gas ends (");
    expect(section("2 are as before").queryByRole("list", { name: "In between" })).not.toBeInTheDocument();
  });

  it("shows the amounts of both years, each with its year and source, and computes nothing", async () => {
    await list(1995, 1985);
    const entry = section("2 are as before").getByText(/^55/).closest("li");
    expect(entry).toHaveTextContent("40 GWh/year for 1985; measured");
    expect(entry).toHaveTextContent("55 GWh/year for 1995; measured");
    expect(entry).not.toHaveTextContent("%");
    const measured = section("Amounts of both years");
    expect(measured.getByText(/^1985: 900/)).toHaveTextContent(
      "1985: 900 t/year · 1995: 300 t/year (A. Writer)",
    );
    expect(
      measured.getByText("For 1 of 3 streams amounts are published of both years that can be compared."),
    ).toBeVisible();
  });

  it("says so in Danish", async () => {
    await list(2005, 1995, "da");
    expect(section("Nyt navn eller ny ejer").getByText(/ny ejer, 2000/)).toHaveTextContent("Værket sælges");
  });
});

describe("the years that are offered by name", () => {
  it("are one press away, with why and what was counted", async () => {
    const { store } = renderAtlas(<CompareNote />, { dataset, view: { year: 2026, compare: 1970 } });
    expect(within(note()).queryByText(/The gas ends/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("link", { name: "Before and after gas" }));
    expect(store.getState().view).toMatchObject({ year: 1995, compare: 1985 });
    expect(screen.getByRole("link", { name: "Before and after gas" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    const why = screen.getByRole("list", { name: "In between" });
    expect(why).toHaveTextContent("1990: The gas ends (");
    expect(why).toHaveTextContent("CO2 from the works: 900 t/year in 1985, 300 t/year in 1995. (A. Writer)");
  });

  it("lead to today without its year in the address, and need no name", async () => {
    const { store } = renderAtlas(<CompareNote />, { dataset, view: { year: 1995, compare: 1985 } });
    await userEvent.click(screen.getByRole("link", { name: "1985 and today" }));
    expect(store.getState().view).toMatchObject({ year: null, compare: 1985 });
  });

  it("are the first year and today where the dataset names none", () => {
    renderAtlas(<CompareNote />, { view: { year: 1995, compare: 1985 } });
    expect(screen.getByRole("link", { name: "1965 and 2026" })).toBeVisible();
  });
});
