// Every sentence that is made of the edition's records, read for what is said twice: "2020 to 2020", "from the lake from
// the lake", and a plan that is "since".

import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { frozenDataset } from "../../tests/fixtures/frozenDataset.ts";
import { renderAtlas } from "../../tests/fixtures/renderAtlas.tsx";
import { LANGUAGES } from "../lib/language.ts";
import { currentName, nameInYear } from "../model/names.ts";
import type { Selection } from "../model/selection.ts";
import type { ViewState } from "../state/viewState.ts";
import { DetailsPanel } from "./details/DetailsPanel.tsx";
import { FlowsList } from "./flows/FlowsList.tsx";
import { LedgerView } from "./ledger/LedgerView.tsx";
import { TableView } from "./table/TableView.tsx";
import { TimeRail } from "./rail/TimeRail.tsx";

const edition = frozenDataset();
const YEARS = [1961, 1987, 2010, 2018, 2020, null] as const;

afterEach(cleanup);

/** Returns the texts of what is rendered, one for each part that stands for itself. */
function textsOf(view: Partial<ViewState>, part: React.ReactNode): string[] {
  const { container, unmount } = renderAtlas(part, { dataset: edition, view });
  const spoken = [...container.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
  const blocks = [
    ...container.querySelectorAll("a, li, dd, dt, td, th, p, h2, h3, span.visually-hidden, strong"),
  ].map((one) => one.textContent);
  unmount();
  return [...spoken, ...blocks].flatMap((text) => text ?? []);
}

/** One year at both ends of a time, with or without a month and a mark of roughness. */
const TWICE_A_YEAR = /\b(\d{4})(?: ?– ?| to | til | or | eller |, until |, indtil )(?:c\. |ca\. )?\1\b(?!–)/u;
/** A place after a word that leads to it, and both again. */
const TWICE_A_PLACE = /\b(from|fra|to|til) ([^,.;:()→]{3,40}?)[, ·]+\1 \2(?![\p{L}])/u;
const doubled = (text: string) => TWICE_A_YEAR.test(text) || TWICE_A_PLACE.test(text);

describe("what is said of the edition's records", () => {
  it("finds doublings where there are some", () => {
    for (const text of [
      "2020–2020",
      "November 2020 to 2020",
      "c. 2020 to c. 2020",
      "surface water from Lake Tissø, from Lake Tissø to Novo",
      "overfladevand fra Tissø fra Tissø til Novo",
    ])
      expect(doubled(text), text).toBe(true);
    for (const text of ["2010–2013", "2020 to 2020–2021", "from Novo to Farms, from Lake to Farms"])
      expect(doubled(text), text).toBe(false);
  });

  for (const lang of LANGUAGES)
    it(`says nothing twice in the panel, in ${lang}`, { timeout: 120_000 }, () => {
      const records: readonly Selection[] = [
        ...edition.streams.map(({ id }) => ({ kind: "stream", id }) as const),
        ...edition.partners.map(({ id }) => ({ kind: "partner", id }) as const),
        ...edition.projects.map(({ id }) => ({ kind: "project", id }) as const),
      ];
      expect(records.length).toBeGreaterThan(150);
      const found = records.flatMap((selection) =>
        textsOf({ lang, selection }, <DetailsPanel />)
          .filter(doubled)
          .map((text) => `${selection.id}: ${text.slice(0, 120)}`),
      );
      expect(found).toEqual([]);
    });

  for (const lang of LANGUAGES)
    it(`says nothing twice in lists, table and rail, in ${lang}`, { timeout: 120_000 }, () => {
      const texts = YEARS.flatMap((year) => [
        ...textsOf({ lang, year, show: "all" }, <FlowsList />),
        ...textsOf({ lang, year }, <TableView />),
        ...textsOf({ lang, year }, <TimeRail />),
      ]);
      expect(texts.length).toBeGreaterThan(1000);
      expect(texts.filter(doubled)).toEqual([]);
      // A plan is never "since".
      const plans = texts.filter((text) => /\b(planned|planlagt)\b/u.test(text));
      expect(plans.length).toBeGreaterThan(0);
      expect(plans.filter((text) => /(planned|planlagt)[^.;]* (since|siden) /u.test(text))).toEqual([]);
    });

  for (const lang of LANGUAGES)
    it(`names partners as in the year, with today's name beside it alone, in ${lang}`, () => {
      const year = 2010;
      // Names that nobody had yet in that year, of partners that had another.
      const later = edition.partners.flatMap((partner) => {
        const [now, then] = [currentName(partner).name[lang], nameInYear(partner, year).name[lang]];
        return then.includes(now) || partner.names[0]?.name[lang] === now ? [] : [now];
      });
      expect(later.length).toBeGreaterThan(3);
      const view = { lang, year, show: "all" } as const;
      const texts = [
        ...textsOf(view, <FlowsList />),
        ...textsOf(view, <LedgerView />),
        ...textsOf(view, <TableView />),
        ...textsOf(view, <TimeRail />),
      ];
      const beside = lang === "da" ? "(i dag " : "(today ";
      const found = later.flatMap((name) =>
        texts
          .flatMap((text) => text.split(/[;.]| · /u))
          .filter((text) => text.includes(name))
          .filter((text) =>
            text
              .split(name)
              .slice(0, -1)
              .some((before) => !before.endsWith(beside)),
          )
          .map((text) => `${name}: ${text.slice(0, 100)}`),
      );
      expect(found).toEqual([]);
    });
});
