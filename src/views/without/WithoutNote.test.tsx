import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { SMALL_DATASET } from "../../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../../dataset/parse.ts";
import { DEFAULT_CONFIG } from "../../state/defaultConfig.ts";
import { ConfigContext } from "../hooks/configContext.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { WithoutNote } from "./WithoutNote.tsx";

const [begins] = SMALL_DATASET.milestones;
const parsed = parseDataset({
  ...SMALL_DATASET,
  milestones: [
    begins,
    {
      ...begins,
      id: "gas-ends",
      when: { year: 1990, precision: "year" },
      title: { da: "Gassen hører op", en: "The gas ends" },
      streams: [],
      stopped: ["gas-works-mill"],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { dataset } = parsed;
const note = () => screen.getByRole("region", { name: "The network without a partner" });
const view = { without: "works", year: 2010 } as const;

function Lit() {
  const highlight = useHighlight();
  return <p data-testid="lit">{[...(highlight?.streams ?? [])].join(" ")}</p>;
}

describe("the network without a partner", () => {
  it("says what is cut and for whom nobody else is documented, and that it is no more than that", () => {
    renderAtlas(<WithoutNote />, { dataset, view });
    expect(note()).toHaveTextContent("Without New Works in 2010: 2 of 2 streams are cut.");
    expect(note()).toHaveTextContent("For 1 partner no other source of the same is documented.");
    expect(note()).toHaveTextContent("For 1 partner no other taker is documented.");
    expect(note()).toHaveTextContent("what anybody would do instead it does not say");
  });

  it("says so in Danish", () => {
    renderAtlas(<WithoutNote />, { dataset, view: { ...view, lang: "da" } });
    expect(screen.getByRole("region")).toHaveTextContent("Uden Nye Værk i 2010: 2 af 2 strømme falder bort.");
  });

  it("says so in both in a hall that wants both", () => {
    renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <WithoutNote />
      </DisplayContext>,
      { dataset, view: { ...view, also: "da" } },
    );
    expect(note()).toHaveTextContent("Without New Works in 2010: 2 of 2 streams are cut.");
    expect(note().querySelector('[lang="da"]')).toHaveTextContent(
      /^Uden Nye Værk i 2010: 2 af 2 strømme falder bort\..*siger den ikke\.$/,
    );
  });

  it("tells first what really happened, then each stream; Escape closes the list and nothing else", async () => {
    const { store } = renderAtlas(<WithoutNote />, { dataset, view });
    await userEvent.click(screen.getByRole("button", { name: "Show the list" }));
    const headings = within(note()).getAllByRole("heading", { level: 3 });
    expect(headings.map((h) => h.textContent)).toEqual([
      "What really happened",
      "No other source is documented",
      "No other taker is documented",
      "Streams that are cut",
    ]);
    expect(within(note()).getByRole("link", { name: "1990: The gas ends" })).toBeVisible();
    expect(note()).toHaveTextContent("After it: Steam, from New Works to Paper Mill.");
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Show the list" })).toBeVisible();
    expect(store.getState().view.without).toBe("works");
    await userEvent.click(screen.getByRole("button", { name: "Show the whole network again" }));
    expect(store.getState().view.without).toBeNull();
  });

  it("lights what is gone in every view, also while the partner itself is selected", () => {
    const lit = () => screen.getByTestId("lit").textContent;
    const both = (
      <>
        <WithoutNote />
        <Lit />
      </>
    );
    const { unmount } = renderAtlas(both, { dataset, view });
    expect(lit()).toBe("steam-works-mill condensate-mill-works");
    unmount();
    renderAtlas(both, { dataset, view: { ...view, selection: { kind: "partner", id: "works" } } });
    expect(lit()).toBe("steam-works-mill condensate-mill-works");
  });

  it("has no list on a stage, and is nothing where the deployment has it off", () => {
    const { unmount } = renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <WithoutNote />
      </DisplayContext>,
      { dataset, view },
    );
    expect(note()).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show the list" })).not.toBeInTheDocument();
    unmount();
    const { container } = renderAtlas(
      <ConfigContext value={{ ...DEFAULT_CONFIG, whatIf: false }}>
        <WithoutNote />
        <Lit />
      </ConfigContext>,
      { dataset, view },
    );
    expect(container).toHaveTextContent(/^$/);
  });
});
