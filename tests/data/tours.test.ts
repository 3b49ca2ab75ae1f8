// The tours that ship: that a guide can read them aloud and vouch for every figure.

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/data/load.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Project } from "../../src/dataset/schema/story.ts";
import type { Step, Tour } from "../../src/dataset/schema/tour.ts";
import type { Language } from "../../src/lib/language.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { graphOfYear } from "../../src/model/filter.ts";
import { cardProjects } from "../../src/model/projectPlaces.ts";
import { streamState } from "../../src/model/status.ts";
import { plannedSeconds, stepView } from "../../src/tours/stepView.ts";
import { evidenceFor, numbersIn } from "./spokenNumbers.ts";

const root = join(import.meta.dirname, "..", "..");
const parsed = parseDataset(loadDataset(join(root, "data", "kalundborg"), root).dataset);
if (!parsed.ok) throw new Error("the dataset is broken; see kalundborg.test.ts");
const { dataset } = parsed;
const atlas = createAtlas(dataset);

const LANGUAGES: readonly Language[] = ["da", "en"];
const FIELDS = ["headline", "text", "notes"] as const;
const TEXT_LIMIT = 180;
const headlineLimit = (tour: Tour) => (tour.audience === "attract" ? 60 : 70);

const steps = dataset.tours.flatMap((tour) => tour.steps.map((step) => ({ tour, step })));
const named = steps.map(({ tour, step }) => ({ name: `${tour.id}/${step.id}`, tour, step }));

/** Every sentence of a step, in one language, with its place. */
const spoken = named.flatMap(({ name, step }) =>
  LANGUAGES.flatMap((language) =>
    FIELDS.map((field) => ({ at: `${name}/${field}/${language}`, language, text: step[field][language] })),
  ),
);

const allOf = (step: Step, language: Language) => FIELDS.map((field) => step[field][language]).join(" ");
const yearOf = (step: Step) => step.state.year ?? atlas.lastYear;

describe("the tours of Kalundborg", () => {
  it("show on the cards of projects every place of one that the sentence above them names", () => {
    const cards = cardProjects(dataset);
    const beyond = named.filter(
      ({ step }) => step.state.view === "beyond" && stepView(step, atlas.lastYear).selection === null,
    );
    expect(beyond).not.toEqual([]);
    for (const { name, step } of beyond)
      for (const language of LANGUAGES) {
        const isNamed = ({ place }: Project) => step.text[language].includes(place.name[language]);
        const placesOf = (projects: readonly Project[]) =>
          new Set(projects.filter(isNamed).map(({ place }) => place.name[language]));
        expect(placesOf(dataset.projects), `${name} ${language}`).toEqual(placesOf(cards));
      }
  });

  it.each([
    ["five-minutes", "general", 300],
    ["fifteen-minutes", "general", 900],
    ["forty-minutes", "general", 2400],
    ["schools", "school", 1200],
  ])("include %s, for %s, planned for about %i seconds", (id, audience, seconds) => {
    const tour = dataset.tours.find((candidate) => candidate.id === id);
    expect(tour?.audience).toBe(audience);
    const { total } = tour === undefined ? { total: 0 } : plannedSeconds(tour, 0);
    expect(Math.abs(total - seconds) / seconds).toBeLessThan(0.05);
  });

  it("include a silent loop of eight to ten short scenes", () => {
    const loops = dataset.tours.filter(({ audience }) => audience === "attract");
    expect(loops).toHaveLength(1);
    const scenes = loops[0]?.steps ?? [];
    expect(scenes.length).toBeGreaterThanOrEqual(8);
    expect(scenes.length).toBeLessThanOrEqual(10);
    expect(scenes.filter(({ seconds }) => seconds < 12 || seconds > 20)).toEqual([]);
  });

  it("each have their own order of differing pictures", () => {
    for (const tour of dataset.tours) {
      const views = tour.steps.map((step) => JSON.stringify(stepView(step)));
      expect(
        views.filter((view, i) => view === views[i - 1]),
        tour.id,
      ).toEqual([]);
      expect(new Set(tour.steps.map(({ state }) => state.view)).size, tour.id).toBeGreaterThanOrEqual(3);
    }
  });

  it("name what changed at the sites, in forty minutes", () => {
    const drive = dataset.tours.find(({ id }) => id === "forty-minutes");
    const shown = drive?.steps.flatMap(({ state }) => [state.stream, state.milestone, ...state.with]);
    for (const change of [
      "surface-water-tisso-refinery",
      "gas-refinery-gyproc",
      "steam-asnaes-novo-nordisk",
      "gypsum-asnaes-gyproc",
      "heat-forsyning-town",
      "biomass-novonesis-bioenergi",
      "last-coal",
      "condensate-asnaes-refinery",
      "gyproc",
      "co2-asnaes-northern-lights",
    ])
      expect(shown).toContain(change);
  });
});

describe("the words of a step", () => {
  it("fit on stage", () => {
    const long = named.flatMap(({ name, tour, step }) =>
      LANGUAGES.flatMap((language) => [
        ...(step.headline[language].length > headlineLimit(tour) ? [`${name}/headline/${language}`] : []),
        ...(step.text[language].length > TEXT_LIMIT ? [`${name}/text/${language}`] : []),
      ]),
    );
    expect(long).toEqual([]);
  });

  it("give the audience one or two sentences and the guide two to six", () => {
    const count = (text: string, language: Language) =>
      [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(joined(text))].length;
    // Dates and "omkr."-like stops are not ends of sentences.
    const joined = (text: string) => text.replaceAll(/(\d)\. (?=\p{Ll})/gu, "$1 ");
    const wrong = spoken.filter(({ at, language, text }) => {
      const sentences = count(text, language);
      if (!at.includes("/notes/")) return sentences > 2;
      // Questions to a class are short.
      return sentences < 2 || sentences > (at.startsWith("schools/") ? 8 : 6);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it("are calm and put together with care", () => {
    const careless = spoken.filter(({ text }) => /[!"']| {2}|\s$|^\s|CO2|SO2/.test(text));
    expect(careless.map(({ at }) => at)).toEqual([]);
    const headlineStop = spoken.filter(({ at, text }) => at.includes("/headline/") && text.endsWith("."));
    expect(headlineStop.map(({ at }) => at)).toEqual([]);
  });

  it("use a superlative only as what someone said", () => {
    const superlative =
      /\b(largest|biggest|oldest|best|greatest|leading|unique|største|ældste|bedste|førende|unikke?)(?![\p{L}])/iu;
    const claimed = /called|documented|said|kaldt|dokumenteret|siger|sagde/i;
    const boasting = spoken.filter(({ text }) =>
      text.split(/(?<=[.?:;])\s/).some((sentence) => superlative.test(sentence) && !claimed.test(sentence)),
    );
    expect(boasting.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it("call no company weak or dependent", () => {
    const judging = /\b(weak|dependen\w*|vulnerab\w*|svag\w*|afhængig\w*|sårbar\w*)/i;
    expect(spoken.filter(({ text }) => judging.test(text)).map(({ at }) => at)).toEqual([]);
  });
});

describe("what a step shows", () => {
  it("has begun, or is called a plan", () => {
    const wrong = named.flatMap(({ name, step }) => {
      const stream = atlas.streams.get(step.state.stream ?? "");
      if (stream === undefined) return [];
      const state = streamState(atlas, stream, yearOf(step));
      const words = {
        "not-yet": null,
        planned: { da: /planlagt|plan/i, en: /planned|plan/i },
        "planned-overdue": { da: /planlagt|plan/i, en: /planned|plan/i },
        ended: { da: /slut|luk|ophør|hør\w* op/i, en: /end|clos/i },
        "last-documented": { da: /./, en: /./ },
        "probably-ended": {
          da: /ikke bekræftet|(vides|kendes) ikke|formentlig/,
          en: /unconfirmed|probably|not (confirmed|known)/,
        },
        running: { da: /./, en: /./ },
        pilot: { da: /forsøg|prøv/i, en: /trial|test|tried/i },
      }[state];
      const isSaid =
        words !== null && LANGUAGES.every((language) => words[language].test(allOf(step, language)));
      return isSaid ? [] : [`${name}: ${stream.id} is ${state}`];
    });
    expect(wrong).toEqual([]);
  });

  it("is never empty", () => {
    const empty = named.filter(({ step }) => {
      const { families, states, partners } = stepView(step);
      const graph = graphOfYear(atlas, yearOf(step), { families, states, partners });
      const { stream } = step.state;
      return graph.visible.length === 0 || (stream !== undefined && !graph.visibleIds.has(stream));
    });
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it("selects one thing at most", () => {
    const several = named.filter(({ step: { state } }) => {
      const chosen = [state.partner, state.stream, state.milestone, state.figure, state.project];
      return chosen.filter((id) => id !== undefined).length > 1;
    });
    expect(several.map(({ name }) => name)).toEqual([]);
  });

  it("has the year of its milestone, or a later one", () => {
    const early = named.filter(({ step }) => {
      const when = atlas.milestones.get(step.state.milestone ?? "")?.when.year ?? -Infinity;
      return yearOf(step) < when;
    });
    expect(early.map(({ name }) => name)).toEqual([]);
  });

  it("has a camera only where there is a map, over Kalundborg", () => {
    const [west, south, east, north] = dataset.meta.map.bounds;
    const wrong = named.filter(({ step }) => {
      const { camera, view } = stepView(step);
      if (camera === null) return step.state.map !== undefined;
      const [lon, lat] = camera.center;
      return !["map", "overview"].includes(view) || lon < west || lon > east || lat < south || lat > north;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe("the figures of a step", () => {
  it("rest on at least one reference", () => {
    expect(named.filter(({ step }) => step.references.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it("stand in what the cited references say, or in what is selected", () => {
    const unproved = named.flatMap(({ name, step }) => {
      const evidence = evidenceFor(dataset, step);
      return LANGUAGES.flatMap((language) =>
        numbersIn(allOf(step, language), language)
          .filter((number) => !evidence.has(number))
          .map((number) => `${name}/${language}: ${number}`),
      );
    });
    expect(unproved).toEqual([]);
  });

  it("are the same in both languages", () => {
    const differing = named.filter(({ step }) => {
      const [da, en] = LANGUAGES.map((language) => numbersIn(allOf(step, language), language).toSorted());
      return JSON.stringify(da) !== JSON.stringify(en);
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

describe("the check of figures itself", () => {
  it("reads figures as the language writes them", () => {
    expect(numbersIn("1,6 millioner, 3.500 og 1.046 i 2020", "da")).toEqual([1600000, 3500, 1046, 2020]);
    expect(numbersIn("1.6 million, 3,500 and DKK 1.2 billion in 2020", "en")).toEqual([
      1600000, 3500, 1200000000, 2020,
    ]);
  });

  it("refuses a figure that no cited reference states", () => {
    const step = dataset.tours[0]?.steps[0];
    if (step === undefined) throw new Error("no tour");
    expect(evidenceFor(dataset, step).has(123456)).toBe(false);
  });
});
