import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../../tests/fixtures/fullDataset.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { parseDataset } from "../../dataset/parse.ts";
import { AboutView } from "./AboutView.tsx";

function fullDataset() {
  const parsed = parseDataset(FULL_DATASET);
  if (!parsed.ok) throw new Error("broken");
  return parsed.dataset;
}
const region = (name: string) => within(screen.getByRole("region", { name }));

describe("the page about the symbiosis", () => {
  it("says its vision, and a goal with all its parts, reservation and source", () => {
    renderAtlas(<AboutView />, { dataset: fullDataset() });
    expect(screen.getByText("To be the best small town.")).toBeInTheDocument();
    const goals = region("Goals");
    expect(goals.getByRole("heading", { name: "First goal", level: 4 })).toBeInTheDocument();
    expect(goals.getAllByRole("listitem").map((item) => item.textContent)).toEqual(
      expect.arrayContaining(["more steam", "more water"]),
    );
    expect(goals.getByText(/Whether it did is not known/)).toBeInTheDocument();
    expect(goals.getByRole("link", { name: /Steam for the mill/, hidden: true })).toBeInTheDocument();
  });

  it("shows the figure that the atlas follows first, and those beside it, each with its year", () => {
    renderAtlas(<AboutView />, { dataset: fullDataset() });
    const claims = region("Published results").getAllByRole("listitem");
    expect(claims.map((claim) => claim.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/1,000.*2015/), expect.stringMatching(/4,000.*2020/)]),
    );
  });

  it("takes members from the partners, and leads to them", async () => {
    const { store } = renderAtlas(<AboutView />, { dataset: fullDataset() });
    const members = region("Who takes part");
    expect(members.getByRole("heading", { name: "Members (2)" })).toBeInTheDocument();
    expect(members.queryByText(/Associates/)).toBeNull();
    await userEvent.click(members.getByRole("link", { name: "Paper Mill" }));
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "mill" });
  });

  it("names people with their offices and where the association can be reached", () => {
    renderAtlas(<AboutView />, { dataset: fullDataset(), view: { lang: "da" } });
    expect(region("Mennesker").getByText("A. Chair")).toBeInTheDocument();
    expect(region("Kontakt").getByRole("link", { name: "office@example.org" })).toHaveAttribute(
      "href",
      "mailto:office@example.org",
    );
  });

  it("moves to a section from the list of them, with the focus", async () => {
    Element.prototype.scrollIntoView = () => undefined;
    renderAtlas(<AboutView />, { dataset: fullDataset() });
    await userEvent.click(screen.getByRole("button", { name: "Contact" }));
    expect(screen.getByRole("heading", { name: "Contact" })).toHaveFocus();
  });

  it("says so where the dataset has no such page", () => {
    renderAtlas(<AboutView />);
    expect(screen.getByText("The dataset says nothing of the symbiosis itself.")).toBeInTheDocument();
  });
});
