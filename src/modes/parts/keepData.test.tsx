import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SMALL_DATASET } from "../../../tests/fixtures/smallDataset.ts";
import { KEPT_AT } from "../../lib/dataCache.ts";
import { keptFile } from "../../ui/keptFiles.ts";
import { keepData } from "./keepData.ts";

const FILES = { config: "config.json", dataset: "data/town.json", basemap: ["data/land.geojson"] };
const GOOD: Readonly<Record<string, string>> = {
  "config.json": '{ "dataset": null }',
  "data/town.json": JSON.stringify(SMALL_DATASET),
  "data/land.geojson": '{ "type": "FeatureCollection", "features": [{}] }',
};
const LOGIN = "<!doctype html><title>Welcome to the hotel</title>";

let served: Record<string, Response>;
let stored: Map<string, Response>;
const put = vi.fn<(address: string, response: Response) => Promise<void>>();
const serve = (changes: Record<string, Response> = {}) => {
  const good = Object.fromEntries(Object.entries(GOOD).map(([file, text]) => [file, new Response(text)]));
  served = { ...good, ...changes };
};
const keptText = async (file: string) => (await keptFile(file))?.text();

beforeEach(() => {
  stored = new Map();
  put.mockReset();
  put.mockImplementation((address, response) => {
    stored.set(address, response);
    return Promise.resolve();
  });
  const match = (address: string) => Promise.resolve(stored.get(address)?.clone());
  vi.stubGlobal("caches", { open: () => Promise.resolve({ match, put }) });
  vi.stubGlobal("fetch", (file: string) => Promise.resolve(served[file] ?? Response.error()));
  serve();
});
afterEach(() => vi.unstubAllGlobals());

describe("keeping what a page shows", () => {
  it("puts by what can be shown, with the day", async () => {
    expect(await keepData(FILES)).toBe("kept");
    for (const [file, text] of Object.entries(GOOD)) expect(await keptText(file)).toBe(text);
    const age = Date.now() - Date.parse((await keptFile("data/town.json"))?.keptAt ?? "");
    expect(age).toBeLessThan(60_000);
  });

  it.each([
    ["a login page", "data/town.json", new Response(LOGIN)],
    ["half a file", "data/town.json", new Response(GOOD["data/town.json"]!.slice(0, 500))],
    ["a wrong dataset", "data/town.json", Response.json({ ...SMALL_DATASET, streams: [{}] })],
    ["nothing", "data/town.json", new Response("not found", { status: 404 })],
    ["a server's fault", "data/town.json", new Response("bad gateway", { status: 502 })],
    ["a login page", "data/land.geojson", new Response(LOGIN)],
    ["a map of nothing", "data/land.geojson", Response.json({ type: "FeatureCollection", features: [] })],
    ["a login page", "config.json", new Response(LOGIN)],
    ["a wrong configuration", "config.json", Response.json({ datset: "town" })],
  ])("leaves the last good one where %s comes for %s", async (_, file, bad) => {
    await keepData(FILES);
    serve({ [file]: bad });
    expect(await keepData(FILES)).toBe("lacking");
    expect(await keptText(file)).toBe(GOOD[file]);
  });

  it("leaves the day of a copy that the worker handed out", async () => {
    await keepData(FILES);
    put.mockClear();
    const copies = Object.entries(GOOD).map(([file, text]) => [
      file,
      new Response(text, { headers: { [KEPT_AT]: "2026-01-02T03:04:05.000Z" } }),
    ]);
    serve(Object.fromEntries(copies));
    expect(await keepData(FILES)).toBe("kept");
    expect(put).not.toHaveBeenCalled();
  });

  it("needs no configuration", async () => {
    serve({ "config.json": new Response("not found", { status: 404 }) });
    expect(await keepData(FILES)).toBe("kept");
  });

  it("says when the device has no room", async () => {
    put.mockRejectedValue(new DOMException("no room", "QuotaExceededError"));
    expect(await keepData(FILES)).toBe("full");
  });
});
