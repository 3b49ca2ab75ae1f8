import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { compressedFile } from "./compressed-file.mjs";

const folder = mkdtempSync(join(tmpdir(), "served-data-"));
const serve = compressedFile(join(folder, "data"));
const server = createServer((request, response) => {
  serve(request, response, () => response.writeHead(404).end());
});
let origin: string;

describe("serving the dataset", () => {
  beforeAll(async () => {
    mkdirSync(join(folder, "data", "town"), { recursive: true });
    writeFileSync(join(folder, "secret.json"), '"secret"');
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    writeFileSync(join(folder, "data", "town.json"), JSON.stringify({ year: 1961 }));
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  it.each(["br", "gzip"])("compresses by %s for a browser that accepts it", async (encoding) => {
    const response = await fetch(`${origin}/data/town.json`, { headers: { "Accept-Encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(await response.json()).toEqual({ year: 1961 });
  });

  it("sends the file as it is to one that accepts no compression", async () => {
    const response = await fetch(`${origin}/data/town.json`, { headers: { "Accept-Encoding": "identity" } });
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await response.json()).toEqual({ year: 1961 });
  });

  it("sends a dataset that was swapped while serving", async () => {
    await fetch(`${origin}/data/town.json`);
    writeFileSync(join(folder, "data", "town.json"), JSON.stringify({ year: 1972, more: true }));
    expect(await (await fetch(`${origin}/data/town.json`)).json()).toEqual({ year: 1972, more: true });
  });

  it("tells a browser that has the file already that it has not changed", async () => {
    const etag = (await fetch(`${origin}/data/town.json`)).headers.get("etag") ?? "";
    const again = await fetch(`${origin}/data/town.json`, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
  });

  it("serves the map's files in a folder of their own, as GeoJSON", async () => {
    writeFileSync(join(folder, "data", "town", "basemap.geojson"), "{}");
    const response = await fetch(`${origin}/data/town/basemap.geojson`);
    expect(response.headers.get("content-type")).toBe("application/geo+json");
  });

  it("serves an edition that is kept beside the present one", async () => {
    writeFileSync(join(folder, "data", "town@2026-11.1.json"), "[]");
    const response = await fetch(`${origin}/data/town@2026-11.1.json`, {
      headers: { "Accept-Encoding": "br" },
    });
    expect(response.headers.get("content-encoding")).toBe("br");
  });

  it.each([
    "/data/missing.json",
    "/data/town@..%2fsecret.json",
    "/data/..%2fsecret.json",
    "/data/%2e%2e/secret.json",
    "/data/town",
  ])("leaves %s to the next handler", async (path) => {
    expect((await fetch(origin + path)).status).toBe(404);
  });
});
