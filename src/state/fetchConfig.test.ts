import { describe, expect, it } from "vitest";
import shipped from "../../public/config.json" with { type: "json" };
import { CONFIG_FIELDS } from "./config.ts";
import { DEFAULT_CONFIG } from "./defaultConfig.ts";
import { fetchConfig } from "./fetchConfig.ts";

const answer = (text: string, status = 200) => ({
  ok: status < 300,
  status,
  text: () => Promise.resolve(text),
});
const load = (text: string) => fetchConfig("config.json", () => Promise.resolve(answer(text)));

describe("the configuration", () => {
  it("is what the file says, with defaults for what it leaves out", async () => {
    const { config, problems } = await load(
      '{ "publicAddress": "https://atlas.example/", "dataset": "aalborg" }',
    );
    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      publicAddress: "https://atlas.example/",
      dataset: "aalborg",
    });
    expect(problems).toEqual([]);
  });

  it.each([
    { pmtiles: "data/town.pmtiles" },
    { pmtiles: "https://tiles.example/town.pmtiles" },
    { style: "../styles/quiet.json" },
  ])("takes a source of more detail beside the page or elsewhere: %o", async (detail) => {
    const { config, problems } = await load(JSON.stringify({ detail }));
    expect(problems).toEqual([]);
    expect(config.detail).toEqual(detail);
  });

  it("is the default without a word where there is no file", async () => {
    expect(await fetchConfig("config.json", () => Promise.resolve(answer("not found", 404)))).toEqual({
      config: DEFAULT_CONFIG,
      problems: [],
      isFinal: true,
    });
  });

  it.each([
    ["no network", () => Promise.reject(new TypeError("offline"))],
    ["a server's fault", () => Promise.resolve(answer("Bad gateway", 502))],
    ["the page of a network that wants a login", () => Promise.resolve(answer("<!doctype html><p>Welcome"))],
  ])("with %s lets nobody in without a word, and is still to be asked for", async (_, fetch) => {
    const closed = { ...DEFAULT_CONFIG, embeddingOrigins: [] };
    expect(await fetchConfig("config.json", fetch)).toEqual({ config: closed, problems: [], isFinal: false });
    const kept = () => Promise.resolve(answer('{ "dataset": "aalborg" }'));
    expect(await fetchConfig("config.json", fetch, kept)).toEqual({
      config: { ...DEFAULT_CONFIG, dataset: "aalborg" },
      problems: [],
      isFinal: false,
    });
  });

  it("is the last good one, and says what is wrong, where the file is broken", async () => {
    const { config, problems } = await fetchConfig(
      "config.json",
      () => Promise.resolve(answer('{ "dataset": ')),
      () => Promise.resolve(answer('{ "dataset": "aalborg" }')),
    );
    expect(config.dataset).toBe("aalborg");
    expect(problems).toMatchObject([{ field: "json" }]);
  });

  it("is the default where the file is not JSON, and says what is wrong", async () => {
    const { config, problems } = await load('{ "dataset": ');
    expect(config).toEqual({ ...DEFAULT_CONFIG, embeddingOrigins: [] });
    expect(problems).toMatchObject([{ field: "json", path: "", found: expect.stringContaining("JSON") }]);
  });

  it.each([
    ['{ "publicAddress": "atlas.example" }', "publicAddress", '"atlas.example"'],
    ['{ "publicAddress": "javascript:alert(1)" }', "publicAddress", '"javascript:alert(1)"'],
    ['{ "publicAddress": "https://a.example/?x=1" }', "publicAddress", '"https://a.example/?x=1"'],
    ['{ "dataset": "../secret" }', "dataset", '"../secret"'],
    ['{ "defaultLanguage": "de" }', "defaultLanguage", '"de"'],
    ['{ "detail": "town.pmtiles" }', "detail", '"town.pmtiles"'],
    ['{ "detail": { "pmtiles": "javascript:alert(1)" } }', "detail", '"javascript:alert(1)"'],
    [
      '{ "detail": { "style": "a.json", "pmtiles": "b.pmtiles" } }',
      "detail",
      '{"style":"a.json","pmtiles":"b.pmtiles"}',
    ],
    ['{ "datset": "kalundborg" }', "unknown", '"kalundborg"'],
    ['{ "datset": null }', "unknown", "null"],
    ['{ "__proto__": { "dataset": "x" } }', "unknown", '{"dataset":"x"}'],
    ['{ "constructor": null }', "unknown", "null"],
  ])("is the default for %s, which is wrong in its %s", async (text, field, found) => {
    const { config, problems } = await load(text);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(problems).toMatchObject([{ field, found }]);
  });

  it.each(["[]", "null", '"x"'])(
    "sets nothing and lets nobody drive an embed where it is %s",
    async (text) => {
      const { config, problems } = await load(text);
      expect(config).toEqual({ ...DEFAULT_CONFIG, embeddingOrigins: [] });
      expect(problems).toMatchObject([{ field: "object", found: text }]);
    },
  );

  it("keeps what is right beside what is wrong", async () => {
    const { config, problems } = await load(
      '{ "dataset": "aalborg", "embeddingOrigins": ["https://a.example"], "defaultLanguage": "de" }',
    );
    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      dataset: "aalborg",
      embeddingOrigins: ["https://a.example"],
    });
    expect(problems).toHaveLength(1);
  });

  it("lets nobody drive an embed while the list of who may is wrong", async () => {
    const { config } = await load('{ "dataset": "aalborg", "embeddingOrigins": ["a.example"] }');
    expect(config).toEqual({ ...DEFAULT_CONFIG, dataset: "aalborg", embeddingOrigins: [] });
  });

  it.each([
    ["https://a.example", "https://a.example/"],
    ["https://a.example/atlas", "https://a.example/atlas/"],
    ["https://a.example/v1.2", "https://a.example/v1.2/"],
    ["https://a.example/atlas/index.html", "https://a.example/atlas/index.html"],
  ])("reads the public address %s as %s", async (publicAddress, read) => {
    expect((await load(JSON.stringify({ publicAddress }))).config.publicAddress).toBe(read);
  });

  it("as it is shipped names every field and sets none", () => {
    expect(shipped).toEqual(DEFAULT_CONFIG);
    expect(Object.keys(shipped).toSorted()).toEqual(CONFIG_FIELDS.toSorted());
  });

  it("names each wrong field once", async () => {
    const { problems } = await load('{ "publicAddress": 7, "dataset": "A B", "extra": {} }');
    expect(problems.map(({ path }) => path).toSorted()).toEqual(["dataset", "extra", "publicAddress"]);
  });
});
