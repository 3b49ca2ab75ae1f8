import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { SMALL_DATASET, smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../../dataset/parse.ts";
import type { Selection } from "../../model/selection.ts";
import type { ViewState } from "../../state/viewState.ts";
import { requestDetailsFocus } from "../hooks/detailsFocus.ts";
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

describe("DetailsPanel", () => {
  it("is not there while nothing is selected, nor for something the dataset lacks", () => {
    const { unmount } = renderAtlas(<DetailsPanel />);
    expect(screen.queryByRole("complementary")).toBeNull();
    unmount();
    show("stream", "no-such-stream");
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("closes by its button", async () => {
    const { store } = show("stream", "gas-works-mill");
    await userEvent.click(screen.getByRole("button", { name: "Close details" }));
    expect(store.getState().view.selection).toBeNull();
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("walks from a stream to its donor and on to a neighbour, with the focus on each new title", async () => {
    const { store } = show("stream", "gas-works-mill");
    await userEvent.click(within(panel()).getByRole("link", { name: "New Works" }));
    expect(store.getState().view.selection).toEqual({ kind: "partner", id: "works" });
    expect(title()).toHaveTextContent("New Works");
    expect(title()).toHaveFocus();
    await userEvent.click(section("Neighbours in the network").getByRole("link", { name: "Paper Mill" }));
    expect(title()).toHaveTextContent("Paper Mill");
    expect(title()).toHaveFocus();
  });

  it("walks by keyboard alone, and each step is one entry for Back", async () => {
    const { store } = show("partner", "mill");
    const kept: string[] = [];
    store.subscribe((state) => kept.push(state.keep));
    section("Takes").getByRole("link", { name: /Steam/ }).focus();
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "stream", id: "steam-works-mill" });
    expect(kept).toEqual(["push"]);
  });

  it("takes the focus with what was found by search, once", async () => {
    const { store } = show("stream", "gas-works-mill");
    requestDetailsFocus();
    act(() => store.choose({ selection: { kind: "partner", id: "works" } }));
    await waitFor(() => expect(title()).toHaveFocus());
    title().blur();
    act(() => store.choose({ selection: { kind: "stream", id: "gas-works-mill" } }));
    expect(title()).not.toHaveFocus();
  });

  it("leaves the focus alone when something is selected outside it", async () => {
    const { store } = show("partner", "mill");
    store.choose({ selection: { kind: "partner", id: "works" } });
    await waitFor(() => expect(title()).toHaveTextContent("New Works"));
    expect(title()).not.toHaveFocus();
  });

  it("speaks Danish", () => {
    show("stream", "gas-works-mill", { lang: "da", year: 1995 });
    expect(title()).toHaveTextContent("Gas");
    expect(fact("I 1995")).toHaveTextContent("ophørt");
    expect(fact("Mængde")).toHaveTextContent("ikke offentliggjort");
  });
});

describe("details of a stream", () => {
  it("say its state in the chosen year, since, until, what it replaces, and where sources disagree", () => {
    show("stream", "gas-works-mill", { year: 1985 });
    expect(fact("In 1985")).toHaveTextContent("running");
    expect(fact("Since")).toHaveTextContent(/^1970$/);
    expect(fact("Until")).toHaveTextContent("1990sources disagree, see below");
    expect(fact("Replaces")).toHaveTextContent(/^oil/);
  });

  it("say who says what it replaces, and what would become of it otherwise only where a source does", async () => {
    const { unmount } = show("stream", "gas-works-mill");
    const [unfold] = within(panel()).getAllByText("1 reference");
    if (unfold !== undefined) await userEvent.click(unfold);
    expect(fact("Replaces")).toHaveTextContent(", Town News, 2020");
    expect(fact("Before, or otherwise")).toHaveTextContent(/^burned off/);
    unmount();
    show("stream", "steam-works-mill");
    expect(fact("Replaces")).toHaveTextContent(/^no source says$/);
    expect(screen.queryByText("Before, or otherwise")).not.toBeInTheDocument();
  });

  it("show both claims of a disputed end side by side, the preferred one first and marked", () => {
    show("stream", "gas-works-mill");
    const claims = within(section("When did it end?").getByRole("list", { name: "When did it end?" }));
    const [first, second] = claims.getAllByText(/^19\d\d$/);
    expect(first).toHaveTextContent("1990");
    expect(second).toHaveTextContent("1992");
    expect(claims.getAllByText("The atlas follows this one")).toHaveLength(1);
    expect(claims.getByRole("link", { name: /Steam for the mill/ })).toHaveAttribute(
      "href",
      "https://example.org/town-news",
    );
  });

  it("name the donor as it was called in the year, with today's name beside it", () => {
    show("stream", "gas-works-mill", { year: 1985 });
    expect(within(panel()).getByRole("link", { name: "Old Works" })).toBeInTheDocument();
    expect(panel()).toHaveTextContent("today New Works");
  });

  it("give a published amount with its year, and where none is published say so and why", () => {
    const { unmount } = show("stream", "steam-works-mill");
    expect(fact("Amount")).toHaveTextContent("120 GWh/year");
    expect(fact("Amount")).toHaveTextContent("2015");
    unmount();
    show("stream", "condensate-mill-works");
    expect(fact("Amount")).toHaveTextContent("not publishedNot published.");
  });

  it("say that a stream goes on as of the dataset's date where the span is all there is", () => {
    show("stream", "condensate-mill-works");
    expect(fact("Until")).toHaveTextContent("still going on, as of 31 January 2026");
  });

  it("say when a stream was last documented and by whom, and neither of a planned one", () => {
    const { unmount } = show("stream", "steam-works-mill");
    expect(fact("Until")).toHaveTextContent(/last documented 2025\s*according to A\. Writer/);
    unmount();
    show("stream", "fibre-mill-farms");
    expect(within(panel()).queryByText("Until", { selector: "dt" })).toBeNull();
    expect(fact("In 2026")).toHaveTextContent("planned");
  });

  it("link the stream before, the stream after, those between the same two, and milestones", () => {
    const { unmount } = show("stream", "steam-works-mill");
    expect(section("Took over from").getByRole("link", { name: /Gas/ })).toBeInTheDocument();
    expect(section("Also between these two").getByRole("link", { name: /Condensate/ })).toBeInTheDocument();
    expect(section("Milestones").getByRole("link", { name: /May 1980\s*Steam begins/ })).toBeInTheDocument();
    unmount();
    show("stream", "gas-works-mill");
    expect(section("Followed by").getByRole("link", { name: /Steam/ })).toBeInTheDocument();
  });
});

describe("what a stream cannot run without", () => {
  it("stands among its facts, each a step on the way", () => {
    const small = smallDataset();
    const withNeeds = (needs: readonly string[]) => ({
      ...small,
      streams: small.streams.map((one) =>
        one.id === "condensate-mill-works" ? { ...one, needs: [...needs] } : one,
      ),
    });
    const open = (needs: readonly string[], lang: "da" | "en") =>
      renderAtlas(<DetailsPanel />, {
        dataset: withNeeds(needs),
        view: { lang, selection: { kind: "stream", id: "condensate-mill-works" } },
      });
    const one = open(["steam-works-mill"], "en");
    expect(screen.getByText("Can run only with")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Steam, from New Works to Paper Mill" })).toBeInTheDocument();
    expect(screen.queryByText("one of these:")).toBeNull();
    one.unmount();
    const two = open(["steam-works-mill", "gas-works-mill"], "da");
    expect(screen.getByText("Kan kun være i drift med")).toBeInTheDocument();
    expect(screen.getByText("en af disse:")).toBeInTheDocument();
    two.unmount();
    open([], "en");
    expect(screen.queryByText("Can run only with")).toBeNull();
  });
});

describe("an amount that is not there", () => {
  const withClaim = (more: object) => {
    const result = parseDataset({
      ...SMALL_DATASET,
      streams: SMALL_DATASET.streams.map((stream) =>
        stream.id === "condensate-mill-works"
          ? {
              ...stream,
              claims: [
                {
                  about: "quantity",
                  covers: "other",
                  referenceYear: 2020,
                  references: ["town-news"],
                  ...more,
                },
              ],
            }
          : stream,
      ),
    });
    if (!result.ok) throw new Error("the changed dataset is broken");
    renderAtlas(<DetailsPanel />, {
      dataset: result.dataset,
      view: { selection: { kind: "stream", id: "condensate-mill-works" } },
    });
  };

  it("is never called not published above a figure that follows", () => {
    withClaim({ value: 33, unit: "%", measure: { da: "andel", en: "share" } });
    expect(fact("Amount")).toHaveTextContent(/^only figures of other things, see below/);
    expect(panel()).not.toHaveTextContent(/\bnot published\b/);
  });

  it("is told in the words of the source where these are all there is", () => {
    withClaim({ value: null, unit: "%", note: { da: "To tredjedele.", en: "Two thirds." } });
    expect(fact("Amount")).toHaveTextContent("not published");
    const claim = within(section("Published amounts").getAllByRole("listitem")[0]!);
    expect(claim.getByText("Two thirds.")).toBeInTheDocument();
    expect(claim.queryByText("not published")).toBeNull();
  });
});

describe("many claims", () => {
  it("wait behind one line that says how many they are", async () => {
    const result = parseDataset({
      ...SMALL_DATASET,
      streams: SMALL_DATASET.streams.map((stream) =>
        stream.id === "condensate-mill-works"
          ? {
              ...stream,
              claims: [2001, 2002, 2003, 2004, 2005].map((referenceYear) => ({
                about: "quantity",
                value: referenceYear * 10,
                unit: "m3/year",
                referenceYear,
                references: ["annual-report"],
              })),
            }
          : stream,
      ),
    });
    if (!result.ok) throw new Error("the changed dataset is broken");
    renderAtlas(<DetailsPanel />, {
      dataset: result.dataset,
      view: { selection: { kind: "stream", id: "condensate-mill-works" } },
    });
    expect(fact("Amount")).toHaveTextContent(
      "20,050 m³/yearfor 2005; over the years 20,010–20,050 m³/year (2001–2005)",
    );
    const line = section("Published amounts").getByText("All 5 published amounts");
    expect(line.closest("details")).not.toHaveAttribute("open");
    await userEvent.click(line);
    expect(line.closest("details")).toHaveAttribute("open");
  });
});
