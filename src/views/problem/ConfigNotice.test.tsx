import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { ConfigProblem } from "../../state/config.ts";
import type { ViewState } from "../../state/viewState.ts";
import { ConfigNotice } from "./ConfigNotice.tsx";

const problems: readonly ConfigProblem[] = [
  { field: "publicAddress", path: "publicAddress", found: '"<b>here</b>"' },
  { field: "unknown", path: "datset", found: '"x"' },
];
const renderNotice = (view: Partial<ViewState>) =>
  renderAtlas(<ConfigNotice file="config.json" problems={problems} />, { view });

describe("the notice of a wrong configuration", () => {
  it("names file, field, what stands there and what should, in English", () => {
    renderNotice({ lang: "en" });
    expect(screen.getByText(/^config\.json cannot be used/)).toBeInTheDocument();
    expect(
      screen.getByText(/^publicAddress: Should be an address .* It says: "<b>here<\/b>"$/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^datset: There is no such field\. There are: publicAddress, /),
    ).toBeInTheDocument();
  });

  it("and in Danish", () => {
    renderNotice({ lang: "da" });
    expect(screen.getByText(/^config\.json kan ikke bruges/)).toBeInTheDocument();
    expect(screen.getByText(/^publicAddress: Skal være en adresse.* Der står: /)).toBeInTheDocument();
  });

  it("goes away when it is dismissed", async () => {
    renderNotice({ lang: "en" });
    await userEvent.click(screen.getByRole("button", { name: "Dismiss the notice" }));
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });

  it("spares an audience", () => {
    renderNotice({ mode: "present" });
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
});
