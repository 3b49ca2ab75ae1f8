/** The page of one year in which something changed. */
import { eventOf, neighbourEvent, yearEvents } from "../../../src/model/events.ts";
import { runningByYear, totalOf } from "../../../src/model/counts.ts";
import { streamOrder } from "../../../src/model/filter.ts";
import { type StreamState, streamState } from "../../../src/model/status.ts";
import { type Desk, link, PAGE } from "./desk.ts";
import { between, html, type Part, section } from "./html.ts";
import { milestoneList, streamTable } from "./parts.ts";
import type { TwinPage } from "./page.ts";

/** Returns the page of a year: what changed, and what ran, in the names of that year. */
export function yearPage(desk: Desk, year: number): TwinPage {
  const { atlas, dataset, t } = desk;
  const { started, ended, changed, milestones } = eventOf(atlas, year);
  const inState = (state: StreamState) =>
    streamOrder(dataset.streams).filter((stream) => streamState(atlas, stream, year) === state);
  const sections = [
    section(t.began, streamTable(desk, started, year)),
    section(t.endedThen, streamTable(desk, ended, year)),
    section(t.changed, streamTable(desk, changed, year)),
    section(t.happened, milestoneList(desk, milestones)),
  ].filter((part) => part !== null);
  return {
    name: PAGE.year(year),
    title: t.yearTitle({ year }),
    description: sayCount(desk, year),
    view: { year },
    about: { "@type": "Dataset", temporalCoverage: String(year), name: dataset.meta.title[desk.language] },
    content: [
      html`<p>${sayCount(desk, year)}</p>`,
      sections.length === 0 ? html`<p>${t.nothing}</p>` : sections,
      section(t.running, streamTable(desk, [...inState("running"), ...inState("pilot")], year)),
      section(t.earlier, streamTable(desk, inState("last-documented"), year)),
      html`<p>${neighbourLinks(desk, year)}</p>`,
    ],
  };
}

/** Returns how many streams ran in a year, in words. */
export function sayCount({ atlas, t }: Desk, year: number): string {
  const count = runningByYear(atlas).find((one) => one.year === year);
  return count === undefined
    ? ""
    : t.counted({ year, running: totalOf(count.counts), earlier: count.earlier });
}

function neighbourLinks({ atlas, t }: Desk, year: number): Part {
  const events = yearEvents(atlas);
  const before = neighbourEvent(events, year, -1);
  const after = neighbourEvent(events, year, 1);
  return between(
    [
      ...(before === null ? [] : [link(PAGE.year(before), t.before({ year: before }))]),
      ...(after === null ? [] : [link(PAGE.year(after), t.after({ year: after }))]),
    ],
    " · ",
  );
}
