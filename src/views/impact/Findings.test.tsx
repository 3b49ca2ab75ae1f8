import { screen, within } from "@testing-library/react";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { WORKS_BALANCE } from "../../../tests/fixtures/balances.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { BalanceSchema } from "../../dataset/schema/balance.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { FindingChart } from "../../dataset/schema/finding.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { ImpactView } from "./ImpactView.tsx";

const sentence = { da: "Værket er holdt op.", en: "The works have stopped." };
const withFinding = (chart: FindingChart, more: Partial<Dataset> = {}): Dataset => ({
  ...smallDataset(),
  ...more,
  findings: [{ id: "stopped", sentence, chart, references: ["annual-report"] }],
});
const finding = () => screen.getByRole("article", { name: sentence.en });
const rowsOf = () =>
  within(within(finding()).getByRole("table", { name: sentence.en }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

describe("what the figures show", () => {
  it("is a sentence, its chart, the sources and every value for those who do not see it", () => {
    renderAtlas(<ImpactView />, { dataset: withFinding({ series: ["works-co2"] }) });
    expect(within(finding()).getByRole("img", { name: /CO2 from the works, 2013–2016/ })).toBeInTheDocument();
    expect(within(finding()).getByText(/^Source:/)).toBeInTheDocument();
    expect(rowsOf()).toEqual([
      "CO2 from the works2013800 t/year",
      "CO2 from the works2014not published",
      "CO2 from the works2015400 t/year",
      "CO2 from the works20160 t/year",
    ]);
  });

  it("draws all claims about one figure, and of several figures the one that is followed", () => {
    const { unmount } = renderAtlas(<ImpactView />, { dataset: withFinding({ figure: "co2-saved" }) });
    expect(rowsOf()).toHaveLength(2);
    unmount();
    const [first] = smallDataset().impactFigures;
    const other = { ...first!, id: "co2-town", aliases: [], title: { da: "Byen", en: "The town" } };
    renderAtlas(<ImpactView />, {
      dataset: withFinding({ figures: ["co2-saved", "co2-town"] }, { impactFigures: [first!, other] }),
    });
    const scale = within(finding()).getByRole("list", { name: "CO2 saved a year, The town" });
    expect(within(scale).getAllByRole("listitem")).toHaveLength(2);
    expect(rowsOf()).toEqual([
      "CO2 saved a yearfor 2015, published 20181,000 t/year",
      "The townfor 2015, published 20181,000 t/year",
    ]);
  });

  it("draws the bands of a picture to scale in the year that it names", () => {
    const balance = v.parse(BalanceSchema, WORKS_BALANCE);
    renderAtlas(<ImpactView />, {
      dataset: withFinding({ balance: balance.id, year: balance.from }, { balances: [balance] }),
    });
    expect(rowsOf()).toHaveLength(balance.links.length);
  });

  it("opens the page, and is not there where nobody has written one", () => {
    const { unmount } = renderAtlas(<ImpactView />, { dataset: withFinding({ series: ["works-co2"] }) });
    const [first] = screen.getAllByRole("heading", { level: 3 });
    expect(first).toHaveTextContent(sentence.en);
    unmount();
    renderAtlas(<ImpactView />);
    expect(screen.queryByRole("region", { name: "What the figures show" })).toBeNull();
  });

  it("opens the hall's screen too, at most three, with nothing to press but names", () => {
    const dataset = withFinding({ series: ["works-co2"] });
    const [first] = dataset.findings;
    const findings = ["a", "b", "c", "d"].map((id) => ({ ...first!, id }));
    renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <ImpactView />
      </DisplayContext>,
      { dataset: { ...dataset, findings } },
    );
    expect(screen.getAllByRole("article")).toHaveLength(3);
    expect(screen.queryByText("Save")).toBeNull();
    expect(screen.queryByRole("link", { name: /report/ })).toBeNull();
  });
});
