import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../../../tests/fixtures/fullDataset.ts";
import { renderAtlas } from "../../../../tests/fixtures/renderAtlas.tsx";
import { parseDataset } from "../../../dataset/parse.ts";
import { DEFAULT_CONFIG } from "../../../state/defaultConfig.ts";
import { ConfigContext } from "../../hooks/configContext.ts";
import { WorthView } from "./WorthView.tsx";

const view = { view: "impact", without: "all" } as const;
const parsed = parseDataset(FULL_DATASET);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { dataset } = parsed;

describe("with and without, as published", () => {
  it("says what was compared, how, of which year, and that the totals are never split", () => {
    renderAtlas(<WorthView />, { dataset, view });
    expect(screen.getByRole("heading", { name: "With and without" })).toBeVisible();
    expect(
      screen.getByText(/totals for the whole network\. They are never split over streams/),
    ).toBeVisible();
    const answer = (name: string) => screen.getByText(name, { selector: "dt" }).nextElementSibling;
    expect(answer("With")).toHaveTextContent("With exchanges.");
    expect(answer("Without")).toHaveTextContent("Without exchanges.");
    expect(answer("Method")).toHaveTextContent("Life cycle.");
    expect(answer("Data of")).toHaveTextContent("2015");
    expect(answer("Published")).toHaveTextContent("not stated");
    expect(screen.getByText("Only the difference.")).toBeVisible();
  });

  it("shows each figure with its year, who gives it again, and the way to all claims", () => {
    renderAtlas(<WorthView />, { dataset, view });
    const figure = screen.getByRole("link", { name: "CO2 saved a year" });
    expect(figure).toHaveAttribute("href", "?view=impact&figure=co2-saved");
    expect(screen.getByText("1,000")).toBeVisible();
    expect(screen.getByText(/^Given again as/)).toHaveTextContent("about 4,000 t/year");
  });

  it("leads to the partners without exchanges only where the deployment has that", () => {
    const { unmount } = renderAtlas(<WorthView />, { dataset, view });
    expect(screen.getByRole("link", { name: "See the partners without exchanges" })).toHaveAttribute(
      "href",
      "?without=all",
    );
    unmount();
    renderAtlas(
      <ConfigContext value={{ ...DEFAULT_CONFIG, whatIf: false }}>
        <WorthView />
      </ConfigContext>,
      { dataset, view },
    );
    expect(screen.queryByRole("link", { name: /without exchanges/ })).toBeNull();
    expect(screen.getByRole("link", { name: "All results" })).toHaveAttribute("href", "?view=impact");
  });

  it("says so where nothing is published, and speaks Danish", () => {
    renderAtlas(<WorthView />, { view: { ...view, lang: "da" } });
    const region = within(document.body);
    expect(region.getByText(/ingen offentliggjort sammenligning/)).toBeVisible();
    expect(region.getByText(/aldrig delt ud på strømme/)).toBeVisible();
  });
});
