import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Problem } from "../../dataset/problem.ts";
import { DatasetProblem } from "./DatasetProblem.tsx";

const unit: Problem = {
  code: "unknown-unit",
  path: ["streams", 12, "claims", 0, "unit"],
  params: { found: "buckets", expected: "t/year" },
};
const onRetry = vi.fn<() => void>();
const renderProblems = (problems: readonly Problem[], hasLastGood = false) =>
  render(
    <DatasetProblem file="data/town.json" problems={problems} hasLastGood={hasLastGood} onRetry={onRetry} />,
  );

/** The part of the page in one language. */
const inLanguage = (language: "da" | "en") => {
  const part = document.querySelector<HTMLElement>(`[lang=${language}]`);
  if (part === null) throw new Error(`nothing in ${language}`);
  return within(part);
};

describe("the page of a dataset that cannot be shown", () => {
  it("names file, path, mistake and mend in Danish", () => {
    renderProblems([unit]);
    const danish = inLanguage("da");
    expect(danish.getByRole("heading", { name: "Datasættet kan ikke vises" })).toBeInTheDocument();
    expect(danish.getByText("Der er én fejl i data/town.json.")).toBeInTheDocument();
    expect(danish.getByText("data/town.json")).toBeInTheDocument();
    expect(danish.getByText("streams[12].claims[0].unit")).toBeInTheDocument();
    expect(danish.getByText("»buckets« er ikke en kendt enhed.")).toBeInTheDocument();
    expect(danish.getByText(/^Brug en af: t\/year/)).toBeInTheDocument();
  });

  it("names the same in English, at the same time", () => {
    renderProblems([unit]);
    const english = inLanguage("en");
    expect(english.getByRole("heading", { name: "The dataset cannot be shown" })).toBeInTheDocument();
    expect(english.getByText("streams[12].claims[0].unit")).toBeInTheDocument();
    expect(english.getByText("“buckets” is no known unit.")).toBeInTheDocument();
    expect(english.getByText(/^Use one of: t\/year/)).toBeInTheDocument();
  });

  it("is said at once to those who cannot see it", () => {
    renderProblems([unit]);
    expect(screen.getByRole("alert")).toHaveTextContent("buckets");
  });

  it("says that the whole file is meant where there is no path", () => {
    renderProblems([{ code: "not-json", path: [], params: { found: "Unexpected token" } }]);
    expect(inLanguage("da").getByText("hele filen")).toBeInTheDocument();
    expect(inLanguage("en").getByText("the whole file")).toBeInTheDocument();
  });

  it("says that the last good dataset is still there, if it is", () => {
    renderProblems([unit], true);
    expect(inLanguage("da").getByText(/senest gyldige/)).toBeInTheDocument();
    expect(inLanguage("en").getByText(/last good dataset/)).toBeInTheDocument();
  });

  it("lists the first mistakes and counts the rest", () => {
    renderProblems(Array.from({ length: 25 }, (_, i) => ({ ...unit, path: ["streams", i, "unit"] })));
    expect(inLanguage("en").getAllByRole("listitem")).toHaveLength(20);
    expect(inLanguage("en").getByText(/and 5 more/)).toBeInTheDocument();
    expect(inLanguage("da").getByText(/og 5 mere/)).toBeInTheDocument();
  });

  it("shows markup from the dataset as the text that it is", () => {
    const html = '<img src="x" onerror="alert(1)">';
    renderProblems([{ ...unit, params: { found: html, expected: "t" } }]);
    expect(document.querySelector("img")).toBeNull();
    expect(inLanguage("en").getByText(`“${html}” is no known unit.`)).toBeInTheDocument();
  });

  it("offers to try again in both languages", async () => {
    onRetry.mockClear();
    renderProblems([unit]);
    await userEvent.click(screen.getByRole("button", { name: "Prøv igen" }));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledTimes(2);
  });
});

describe("the page of an edition that the server has not", () => {
  const missing: Problem = { code: "not-found", path: [], params: { found: "404" } };
  const renderMissing = (file: string) =>
    render(<DatasetProblem file={file} problems={[missing]} hasLastGood={false} onRetry={onRetry} />);

  it.each([
    ["?edition=2026-09&view=flows&year=1993", "?view=flows&year=1993"],
    ["?view=flows&amp;edition=2026-09&amp;lang=da", "?view=flows&lang=da"],
    ["#view=flows&edition=2026-09", "?view=flows"],
  ])("says what an edition is and leads to today's data from %s", (address, todays) => {
    window.history.replaceState(null, "", `/atlas/${address}`);
    renderMissing("data/town@2026-09.json");
    const links = ["Vis de nuværende data i stedet", "Show today’s data instead"];
    expect(links.map((name) => screen.getByRole("link", { name }).getAttribute("href"))).toEqual([
      `/atlas/${todays}`,
      `/atlas/${todays}`,
    ]);
    expect(inLanguage("da").getByText(/udgave 2026-09 af dataene/)).toBeInTheDocument();
    expect(inLanguage("en").getByText(/edition 2026-09 of the data/)).toBeInTheDocument();
  });

  it("is for an edition only: a dataset that is missing has no other to lead to", () => {
    renderMissing("data/town.json");
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });
});
