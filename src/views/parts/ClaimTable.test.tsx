import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { ClaimTable } from "./ClaimTable.tsx";

const claims = () => smallDataset().impactFigures[0]!.claims;
const claimItems = () =>
  within(screen.getByRole("list", { name: /figures as the sources/i }))
    .getAllByRole("listitem")
    .filter((item) => item.parentElement?.getAttribute("aria-label")?.startsWith("Figures"));

describe("ClaimTable", () => {
  it("shows conflicting claims side by side, each with its own years and reference, none added up", () => {
    renderAtlas(<ClaimTable claims={claims()} />);
    const [first, second] = claimItems();
    expect(first).toHaveTextContent("1,000 t/year");
    expect(first).toHaveTextContent("for 2015, published 2018; calculated by us");
    expect(within(first!).getByRole("link", { name: /Annual report/ })).toHaveAttribute("rel", "noopener");
    expect(second).toHaveTextContent("about 4,000 t/year");
    expect(second).toHaveTextContent("published 2020, reference year not stated");
    expect(screen.queryByText(/5,000|2,500/)).toBeNull();
  });

  it("marks the preferred claim, and none where there is only one", () => {
    const { unmount } = renderAtlas(<ClaimTable claims={claims()} />);
    expect(claimItems()[0]).toHaveTextContent("The atlas follows this one");
    expect(claimItems()[1]).not.toHaveTextContent("The atlas follows this one");
    unmount();
    renderAtlas(<ClaimTable claims={claims().slice(0, 1)} />);
    expect(screen.queryByText("The atlas follows this one")).toBeNull();
  });

  it("says in words that other streams are counted too, and names them", () => {
    const [claim] = claims();
    const covers = { streams: ["gas-works-mill", "steam-works-mill"], others: true };
    renderAtlas(<ClaimTable claims={[{ ...claim!, basis: "design", covers }]} />);
    expect(claimItems()[0]).toHaveTextContent("design capacity; with other streams");
    expect(claimItems()[0]).toHaveTextContent(
      /Counted together: Gas, from \w+ Works to Paper Mill; Steam, from .* and more that is no stream here/,
    );
  });

  it("puts the preferred claim first, wherever it was written", () => {
    renderAtlas(<ClaimTable claims={claims().toReversed()} />);
    expect(claimItems()[0]).toHaveTextContent("1,000 t/year");
    expect(claimItems()[1]).toHaveTextContent("4,000 t/year");
  });

  it("speaks Danish with Danish numbers", () => {
    renderAtlas(<ClaimTable claims={claims()} />, { view: { lang: "da" } });
    expect(screen.getByRole("list", { name: "Tal fra kilderne" })).toHaveTextContent("ca. 4.000 t/år");
    expect(screen.getByText(/Livscyklusvurdering/)).toBeInTheDocument();
  });
});
