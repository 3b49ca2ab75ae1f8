import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { AmountsView } from "./AmountsView.tsx";

describe("the published amounts of a family", () => {
  it("say how far they reach, and each its year", () => {
    renderAtlas(<AmountsView measure="energy" />, { view: { year: 2015 } });
    expect(
      screen.getByText("Amounts of their own are published for 1 of 1 stream drawn."),
    ).toBeInTheDocument();
    const entry = screen.getByRole("list", { name: /^Energy/ });
    expect(within(entry).getByText("120")).toBeInTheDocument();
    expect(within(entry).getByText("for 2015")).toBeInTheDocument();
  });

  it("say of which streams there are none", () => {
    renderAtlas(<AmountsView measure="water" />, { view: { year: 2015, lang: "da" } });
    expect(
      screen.getByText("Egne mængder er offentliggjort for 0 af 1 strøm på tegningen; for 1 slet ikke."),
    ).toBeInTheDocument();
    expect(screen.getByText("ikke offentliggjort")).toBeInTheDocument();
  });
});
