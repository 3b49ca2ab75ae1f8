import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Language } from "../../lib/language.ts";
import { createAtlas } from "../../model/atlas.ts";
import { recordOf } from "../../model/record.ts";
import { recordPages } from "../../model/recordPages.ts";
import type { Selection } from "../../model/selection.ts";
import { StageRecord } from "./StageRecord.tsx";

const SMALL = smallDataset();

/** Shows one page of a record, and returns how many it has. */
function tell(kind: Selection["kind"], id: string, page = 0, lang: Language = "en", dataset = SMALL): number {
  const atlas = createAtlas(dataset);
  const selected = recordOf(atlas, { kind, id });
  if (selected === null) throw new Error(`no ${kind} ${id}`);
  const pages = recordPages(atlas, selected, atlas.lastYear);
  const record = <StageRecord selected={selected} pages={pages} page={page} isPlaying={false} />;
  renderAtlas(record, { dataset, view: { lang } });
  return pages.length;
}
const record = () => screen.getByRole("complementary");
const answer = (question: string) => within(record()).getByText(question).nextElementSibling;
const part = (heading: string) => {
  const { parentElement } = within(record()).getByRole("heading", { name: heading });
  if (parentElement === null) throw new Error(`no part ${heading}`);
  return parentElement;
};

describe("a record in a hall", () => {
  it("answers of a stream: state, since, until, how much, instead of what, followed by what", () => {
    tell("stream", "gas-works-mill");
    expect(answer("In 2026")).toHaveTextContent("ended");
    expect(answer("Since")).toHaveTextContent(/^1970$/);
    expect(answer("Until")).toHaveTextContent("1990sources disagree");
    expect(answer("Amount")).toHaveTextContent("not published");
    expect(answer("Replaces")).toHaveTextContent("oil");
    expect(answer("Followed by")).toHaveTextContent("Steam from New Works to Paper Mill");
  });

  it("gives an amount its year and its source, and a plan no beginning and no end", () => {
    tell("stream", "steam-works-mill");
    expect(answer("Amount")).toHaveTextContent(/120 gigawatt-hours a year.*for 2015.*Town News/i);
    expect(answer("Took over from")).toHaveTextContent("Gas");
    document.body.replaceChildren();
    tell("stream", "fibre-mill-farms");
    expect(answer("Plan of")).toHaveTextContent("2024");
    expect(within(record()).queryByText("Since")).toBeNull();
    expect(within(record()).queryByText("Until")).toBeNull();
  });

  it("names the streams without one of which it cannot run, in either language", () => {
    const needing = (...needs: string[]) => ({
      ...SMALL,
      streams: SMALL.streams.map((one) => (one.id === "fibre-mill-farms" ? { ...one, needs } : one)),
    });
    tell("stream", "fibre-mill-farms", 0, "en", needing("steam-works-mill"));
    expect(answer("Can run only with")).toHaveTextContent(/^Steam from New Works to Paper Mill$/);
    document.body.replaceChildren();
    tell("stream", "fibre-mill-farms", 0, "da", needing("steam-works-mill", "gas-works-mill"));
    expect(answer("Kan kun være i drift med")).toHaveTextContent(/en af disse:Damp fra .*Gas fra /);
    document.body.replaceChildren();
    tell("stream", "steam-works-mill");
    expect(within(record()).queryByText("Can run only with")).toBeNull();
  });

  it("says what came after a stream, who says so, and whether it is our reading", () => {
    const afterwards = {
      text: { da: "Olien kom igen.", en: "Oil came back." },
      streams: [],
      inferred: true,
      references: ["town-news"],
    };
    const streams = SMALL.streams.map((one) => (one.id === "gas-works-mill" ? { ...one, afterwards } : one));
    tell("stream", "gas-works-mill", 0, "en", { ...SMALL, streams });
    expect(answer("Afterwards")).toHaveTextContent(/^Oil came back\..*inference.*Town News/i);
    document.body.replaceChildren();
    tell("stream", "gas-works-mill", 0, "da", { ...SMALL, streams });
    expect(answer("Bagefter")).toHaveTextContent("Olien kom igen.");
  });

  it("tells of a partner what it makes, its names, today's first, and its streams, in either language", () => {
    tell("partner", "works", 0, "da");
    expect(answer("Laver")).toHaveTextContent("damp, strøm");
    const names = within(part("Navne og ejere gennem årene")).getAllByRole("listitem");
    expect(names.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Nye Værk"),
      expect.stringContaining("Gamle Værk"),
    ]);
    expect(part("Afgiver")).toHaveTextContent(
      /Damp til Papirfabrik, .*i drift.*Gas til Papirfabrik, .*ophørt/,
    );
  });

  it("has date and source of a milestone, every claim of a figure, place and time of a project", () => {
    tell("milestone", "steam-begins");
    expect(answer("Date")).toHaveTextContent("May 1980");
    expect(record()).toHaveTextContent(/Town News/i);
    document.body.replaceChildren();
    tell("figure", "co2-saved");
    const claims = within(part("Figures as the sources state them")).getAllByRole("listitem");
    expect(claims[0]).toHaveTextContent(
      /1,000 tonnes a year.*for 2015.*The atlas follows this one.*Smalltown Symbiosis, 2018/,
    );
    expect(claims[1]).toHaveTextContent(/about 4,000 tonnes a year.*A round figure\./);
    document.body.replaceChildren();
    tell("project", "harbour-abroad");
    expect(answer("Place")).toHaveTextContent("Portland");
    expect(answer("Period")).toHaveTextContent("2022–2023");
    expect(answer("Who takes part")).toHaveTextContent("The association and a port");
  });

  it("says on which page it is, what the next one holds, and after the last that the tour waits", () => {
    const of = tell("partner", "works");
    expect(of).toBeGreaterThan(1);
    expect(record()).toHaveTextContent(new RegExp(`Page 1 of ${of} next: \\S`));
    document.body.replaceChildren();
    tell("partner", "works", of - 1);
    expect(record()).toHaveTextContent(`Page ${of} of ${of} then back to the tour`);
  });
});
