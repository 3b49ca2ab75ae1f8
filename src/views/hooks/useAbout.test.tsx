import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import type { ViewState } from "../../state/viewState.ts";
import { useAbout } from "./useAbout.ts";
import { DisplayContext } from "./useDisplay.ts";

/** What carries a label, as "streams | partners"; "all" for everything. */
function aboutOf(view: Partial<ViewState>, labels: "all" | "about" = "about"): string {
  let said = "";
  const Probe = () => {
    const about = useAbout();
    said =
      about === null
        ? "all"
        : `${[...about.streams].toSorted().join(" ")} | ${[...about.partners].toSorted().join(" ")}`;
    return null;
  };
  renderAtlas(
    <DisplayContext value={{ labels }}>
      <Probe />
    </DisplayContext>,
    { view },
  );
  return said;
}

describe("what carries a label", () => {
  it("is everything at the desk", () => {
    expect(aboutOf({ selection: { kind: "partner", id: "mill" } }, "all")).toBe("all");
  });

  it("is the selected stream with both its ends, in any year", () => {
    const selection = { kind: "stream", id: "fibre-mill-farms" } as const;
    expect(aboutOf({ selection, year: 1961 })).toBe("fibre-mill-farms | farms mill");
  });

  it("is of a selected partner only what is there in the year", () => {
    const selection = { kind: "partner", id: "mill" } as const;
    const early = aboutOf({ selection, year: 1972 });
    const late = aboutOf({ selection });
    expect(early).toContain("mill");
    expect(early.split("|")[0]?.length).toBeLessThan(late.split("|")[0]?.length ?? 0);
    expect(early).not.toContain("farms");
  });

  it("is what the filter leaves where nothing is selected", () => {
    expect(aboutOf({ families: ["water"] })).toMatch(/^condensate-mill-works \|/);
  });

  it("is all who give or take in the year and no stream where nothing is asked for: every mark has a name", () => {
    expect(aboutOf({ year: 1961 })).toBe(" | ");
    expect(aboutOf({ year: 1985 })).toBe(" | mill works");
    expect(aboutOf({ year: 2026, show: "all" })).toBe(" | farms mill works");
  });
});
