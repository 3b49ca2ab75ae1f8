// The dataset that ships: what must be true of it whatever else changes.

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/data/load.ts";
import { checkFolder } from "../../scripts/data/problems.ts";
import { jsonSchemas } from "../../scripts/data/json-schemas.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Text } from "../../src/dataset/schema/common.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { headlineQuantity } from "../../src/model/claims.ts";
import { citationsOf } from "../../src/model/citations.ts";
import { currentName, nameInYear } from "../../src/model/names.ts";
import { searchVocabulary } from "../../src/i18n/messages/searchVocabulary.ts";
import { createSearch } from "../../src/model/search/find.ts";
import { makeSearchIndex } from "../../src/model/search/searchIndex.ts";
import { streamState } from "../../src/model/status.ts";
import { decodeView } from "../../src/state/codec.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "data", "kalundborg");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => join(folder, file));

const parsed = parseDataset(loadDataset(folder, root).dataset);
if (!parsed.ok) throw new Error(checkFolder(folder, root).report);
const { dataset } = parsed;
const atlas = createAtlas(dataset);
const search = createSearch(await makeSearchIndex(atlas, searchVocabulary));
const stateOf = (id: string, year: number) => {
  const stream = atlas.streams.get(id);
  if (stream === undefined) throw new Error(`no stream ${id}`);
  return streamState(atlas, stream, year);
};

/** Every text of the dataset, with its place as `collection/index/field…`. */
const texts: { readonly at: string; readonly text: Text }[] = [];
/** Every other string of the dataset. */
const strings: { readonly at: string; readonly text: string }[] = [];
(function collect(value: unknown, at: string): void {
  if (typeof value === "string") strings.push({ at, text: value });
  if (typeof value !== "object" || value === null) return;
  if ("da" in value && typeof value.da === "string") texts.push({ at, text: value as Text });
  else for (const [key, inner] of Object.entries(value)) collect(inner, at === "" ? key : `${at}/${key}`);
})(dataset, "");

describe("the shipped dataset", () => {
  it("has no problems", () => {
    expect(checkFolder(folder, root).report).toBe("");
  });

  it("has nothing odd in it that no note explains: npm run data:check prints each with its mend", () => {
    expect(checkFolder(folder, root).warnings.map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  });

  it("says of each quantity of a stream what it counts", () => {
    const quantities = dataset.streams.flatMap(({ id, claims }) =>
      claims.flatMap((claim) => (claim.about === "quantity" ? [{ id, covers: claim.covers }] : [])),
    );
    expect(quantities.length).toBeGreaterThan(100);
    expect(quantities.filter(({ covers }) => covers === null)).toEqual([]);
  });

  it("writes once what several records share", () => {
    const uses = [
      ...dataset.streams.flatMap(({ claims }) => claims.filter((claim) => claim.about === "quantity")),
      ...[...dataset.partners, ...dataset.projects].flatMap(({ figures }) => figures),
      ...dataset.impactFigures.flatMap(({ claims }) => claims),
    ]
      .flatMap(({ figure }) => figure ?? [])
      // A promise that a series is held against is named there a second time.
      .concat(dataset.series.flatMap(({ promised }) => promised));
    expect(dataset.figures.length).toBeGreaterThan(90);
    expect(dataset.figures.filter(({ id }) => uses.filter((use) => use === id).length < 2)).toEqual([]);
  });

  it("leads with what each firm gives the biogas plant, never with what both give twice", () => {
    const given = atlas.dataset.streams
      .filter(({ receiver }) => receiver === "kalundborg-bioenergi")
      .map((stream) => headlineQuantity(stream)?.value ?? 0);
    expect(given.reduce((sum, value) => sum + value, 0)).toBe(300_000);
  });

  it("keeps each record in a file of its own name", () => {
    const wrong = files.filter((file) => {
      const inFolder = basename(dirname(file));
      if (!["partners", "streams", "series", "balances", "tours"].includes(inFolder)) return false;
      const record: unknown = JSON.parse(readFileSync(file, "utf8"));
      return (record as { id: string }).id !== basename(file, ".json");
    });
    expect(wrong).toEqual([]);
  });

  it("has every map file that it names", () => {
    const present = readdirSync(join(folder, "map"));
    for (const file of dataset.meta.map.basemap) expect(present).toContain(basename(file));
  });
});

describe("the JSON Schemas", () => {
  const schemas = jsonSchemas();

  it("are as npm run data:schema writes them", () => {
    const written = readdirSync(join(root, "schema")).toSorted();
    expect(written).toEqual([...schemas.keys()].map((name) => `${name}.schema.json`).toSorted());
    for (const [name, text] of schemas)
      expect(readFileSync(join(root, "schema", `${name}.schema.json`), "utf8"), name).toBe(text);
  });

  const ajv = new Ajv({ allErrors: true, strict: false });
  const validators = new Map(
    [...schemas].map(([name, text]) => [`schema/${name}.schema.json`, ajv.compile(JSON.parse(text))]),
  );

  it("are pointed to by every data file, which each is right by", () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const name = relative(root, file);
      const content: unknown = JSON.parse(readFileSync(file, "utf8"));
      const pointer = (content as Record<string, unknown>)["$schema"];
      expect(typeof pointer, name).toBe("string");
      const schema = relative(root, resolve(dirname(file), String(pointer)));
      expect(schema, name).toBe(`schema/${schemaFor(file)}.schema.json`);
      const validate = validators.get(schema);
      expect(validate?.(content), `${name}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
    }
  });

  it("hold for the bundled dataset too", () => {
    const validate = validators.get("schema/dataset.schema.json");
    expect(validate?.(JSON.parse(JSON.stringify(dataset))), ajv.errorsText(validate?.errors)).toBe(true);
  });

  it("refuse what is wrong", () => {
    const validate = validators.get("schema/stream.schema.json");
    const stream: unknown = JSON.parse(JSON.stringify(dataset.streams[0]));
    expect(validate?.({ ...(stream as object), family: "gold" })).toBe(false);
    expect(validate?.({ ...(stream as object), colour: "green" })).toBe(false);
  });
});

function schemaFor(file: string): string {
  const inFolder = basename(dirname(file));
  if (basename(file) === "corridors.json") return "corridors";
  if (basename(file) === "features.json") return "map-features";
  const ofFolder: Readonly<Record<string, string>> = {
    partners: "partner",
    streams: "stream",
    series: "series",
    tours: "tour",
    balances: "balance",
    map: "map-labels",
  };
  return ofFolder[inFolder] ?? basename(file, ".json");
}

describe("the streams of Kalundborg", () => {
  it("are at least sixty, each with a family and a start", () => {
    expect(dataset.streams.length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ["gas-refinery-gyproc", 1971, "not-yet"],
    ["gas-refinery-gyproc", 1972, "running"],
    ["steam-asnaes-refinery", 1982, "running"],
    ["gypsum-asnaes-gyproc", 1993, "running"],
    ["gypsum-asnaes-gyproc", 2018, "running"],
    ["gypsum-asnaes-gyproc", 2021, "ended"],
    ["condensate-asnaes-refinery", 2021, "planned"],
    ["condensate-asnaes-refinery", 2026, "planned-overdue"],
    ["heat-forsyning-town", 2026, "running"],
    ["treated-water-forsyning-novonesis", 2026, "last-documented"],
    ["steam-asnaes-refinery", 2026, "probably-ended"],
    ["heat-novo-nordisk-holbaek", 2026, "planned"],
    ["reclaimed-water-forsyning-industry", 2022, "pilot"],
  ])("%s in %i is %s", (id, year, state) => {
    expect(stateOf(id, year)).toBe(state);
  });

  it("do not include the greenhouses that were never built", () => {
    const named = dataset.streams.flatMap((s) => [s.id, ...s.aliases, s.resource.en, s.resource.da]);
    expect(named.filter((name) => /greenhouse|drivhus|gartneri/i.test(name))).toEqual([]);
  });

  it("name the sources of what each replaces, among all that were used", () => {
    const said = dataset.streams.filter(({ replaces }) => replaces !== null);
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((s) => s.replacesReferences.length === 0).map(({ id }) => id)).toEqual([]);
    const apart = dataset.streams.filter(({ replacesReferences, otherwise, references }) =>
      [...replacesReferences, ...(otherwise?.references ?? [])].some((id) => !references.includes(id)),
    );
    expect(apart.map(({ id }) => id)).toEqual([]);
  });

  it("say for each amount where it stands", () => {
    for (const stream of dataset.streams)
      for (const claim of stream.claims)
        for (const id of claim.references) expect(atlas.references.has(id), stream.id).toBe(true);
    const claims = [
      ...dataset.streams.flatMap((s) => s.claims),
      ...dataset.impactFigures.flatMap((f) => f.claims),
      ...dataset.partners.flatMap((p) => p.figures),
      ...dataset.projects.flatMap((p) => p.figures),
    ];
    expect(claims.filter((claim) => claim.references.length === 0)).toEqual([]);
  });

  it("say for each amount that is missing why it is missing", () => {
    const silent = dataset.streams.filter(
      (s) =>
        !s.claims.some((claim) => claim.about === "quantity") &&
        !s.gaps.some((gap) => gap.about === "quantity"),
    );
    expect(silent.map((s) => s.id)).toEqual([]);
  });
});

describe("the partners of Kalundborg", () => {
  it("bear today's name today", () => {
    for (const partner of dataset.partners)
      expect(nameInYear(partner, atlas.lastYear), partner.id).toBe(currentName(partner));
  });

  it("change their names in order", () => {
    for (const partner of dataset.partners) {
      const years = partner.names.slice(1).map((name) => name.from?.year ?? -Infinity);
      expect(years, partner.id).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  it.each([
    ["Statoil", "refinery"],
    ["Equinor", "refinery"],
    ["Veedol", "refinery"],
    ["DONG", "asnaes"],
    ["Orsted", "asnaes"],
    ["Ørsted", "asnaes"],
    ["asnaesvaerket", "asnaes"],
    ["Novozymes", "novonesis"],
    ["KARA", "argo"],
    ["holbaek", "holbaek"],
    ["HOLBÆK", "holbaek"],
  ])("come first when their old name is searched: %s", (query, id) => {
    expect(search(query).hits[0]?.thing.key).toBe(`partner ${id}`);
  });

  it("are found under their old ids in an address", () => {
    expect(decodeView("partner=novozymes", atlas)).toMatchObject({
      state: { selection: { kind: "partner", id: "novonesis" } },
      notices: [],
    });
  });
});

describe("the sources", () => {
  it.each(["doc-000-", "doc-001-", "doc-002-", "doc-003-", "doc-004-"])(
    "include source document %s, and something cites it",
    (n) => {
      const found = dataset.references.filter((r) => r.id.startsWith(n) && r.kind === "source-document");
      expect(found).toHaveLength(1);
      expect(citationsOf(dataset).get(found[0]?.id ?? "")?.length).toBeGreaterThan(0);
    },
  );
});

describe("the yearly series", () => {
  it.each([
    ["asnaes-net-coal", 2018, 9085],
    ["asnaes-net-coal", 2019, 1784],
    ["asnaes-net-coal", 2020, 0],
    ["co2-verified-asnaes", 2018, 878395],
    ["co2-verified-asnaes", 2019, 173323],
    ["co2-verified-asnaes", 2020, 1046],
    ["heat-pump-heat", 2023, 61.1],
  ])("%s of %i is %d, as published", (id, year, value) => {
    expect(atlas.series.get(id)?.values.find((v) => v.year === year)?.value).toBe(value);
  });
});

describe("the texts", () => {
  it("are there in both languages", () => {
    expect(texts.length).toBeGreaterThan(1000);
    const empty = texts.filter(({ text }) => text.da.trim() === "" || text.en.trim() === "");
    expect(empty).toEqual([]);
  });

  it("are not one language copied into the other", () => {
    const same = texts.filter(({ text }) => text.da === text.en);
    expect(same.length / texts.length).toBeLessThan(0.12);
    expect(same.filter(({ at }) => at.endsWith("/description"))).toEqual([]);
    // Names of firms and places are the same in both, and a work keeps the title it was given.
    const long = same.filter(
      ({ at, text }) => text.en.split(" ").length > 5 && !/^references\/\d+\/title$/.test(at),
    );
    expect(long).toEqual([]);
  });

  it("are each in their own language", () => {
    const prose = texts.filter(({ at }) => at.endsWith("/description"));
    expect(prose.length).toBeGreaterThan(200);
    const danish = /[æøå]|(^|\s)(og|i|af|er|det|den|til|som|for|med|fra|en|et)(\s|$)/i;
    const english = /(^|\s)(the|of|and|in|to|is|are|was|were|became|a|an|for|from)(\s|$)/i;
    expect(prose.filter(({ text }) => !danish.test(text.da)).map(({ at }) => at)).toEqual([]);
    expect(prose.filter(({ text }) => !english.test(text.en)).map(({ at }) => at)).toEqual([]);
    expect(prose.filter(({ text }) => /\s(the|and|was)\s/.test(text.da)).map(({ at }) => at)).toEqual([]);
    expect(prose.filter(({ text }) => /\s(og|ikke|til)\s/.test(text.en)).map(({ at }) => at)).toEqual([]);
  });

  it("hold no way to reach a person", () => {
    const all = [
      ...texts.flatMap(({ at, text }) => [text.da, text.en].map((t) => ({ at, text: t }))),
      ...strings,
    ];
    const email = /[\w.+-]+@[\w-]+\.\w/;
    const phone = /\+\d{2}\s?\d|\b\d{2} \d{2} \d{2} \d{2}\b|\b(tlf|telefon|phone|mobil)\b\W*\d/i;
    // The one address is the association's own.
    expect(all.filter(({ text }) => email.test(text)).map(({ at }) => at)).toEqual(["about/contact/email"]);
    expect(all.filter(({ at, text }) => !/url/i.test(at) && phone.test(text))).toEqual([]);
  });
});
