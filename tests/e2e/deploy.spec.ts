import type { APIRequestContext } from "@playwright/test";
import { META_POLICY, securityHeaders } from "../../scripts/serve/security-headers.mjs";
import { startApache, startNginx } from "../support/web-server.mjs";
import { open, view } from "./atlas.ts";
import { expect, test as base } from "./fixtures.ts";
import { carryPolicy, DIST, test as withOwnServer } from "./ownServer.ts";

const FOREVER = "public, max-age=31536000, immutable";

/** Asks for a file as a browser would, and returns its headers. */
async function ask(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const answer = await request.get(path, {
    headers: { "Accept-Encoding": "gzip", ...headers },
    failOnStatusCode: false,
  });
  return { status: answer.status(), headers: answer.headers() };
}

for (const [name, start] of [
  ["nginx", startNginx],
  ["Apache", startApache],
] as const) {
  const test = base.extend<{ site: string }>({
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    site: async ({}, provide, testInfo) => {
      testInfo.setTimeout(testInfo.timeout + 300_000); // it may have to be installed
      const server = await start(DIST);
      await provide(server.address);
      await server.stop();
    },
    baseURL: ({ site }, provide) => provide(site),
  });

  test.describe(`${name} with the shipped configuration`, { tag: "@slow" }, () => {
    test("sends the security headers with every answer, errors too", async ({ request }) => {
      for (const path of ["", "data/kalundborg.json", "sw.js", "not-there.js"]) {
        const { headers } = await ask(request, path);
        for (const [header, value] of Object.entries(securityHeaders()))
          expect(headers[header.toLowerCase()], `${header} of /${path}`).toBe(value);
      }
    });

    test("keeps parts of a build for ever and asks for everything else anew", async ({ page, request }) => {
      await page.goto("?view=table");
      const script = await page.locator("script[type=module]").getAttribute("src");
      expect((await ask(request, script ?? "")).headers["cache-control"]).toBe(FOREVER);
      for (const path of ["", "sw.js", "config.json", "data/kalundborg.json", "manifest.webmanifest"])
        expect((await ask(request, path)).headers["cache-control"], path).toBe("no-cache");
      // A part that is not there yet must not be taken for one that never will be.
      const missing = await ask(request, "assets/not-there.js");
      expect(missing.status).toBe(404);
      expect(missing.headers["cache-control"]).toBe("no-cache");
    });

    test("names the types, compresses, and says when nothing has changed", async ({ page, request }) => {
      await page.goto("?view=table");
      const script = (await page.locator("script[type=module]").getAttribute("src")) ?? "";
      const style =
        (await page.locator("link[rel=stylesheet][href*=assets]").first().getAttribute("href")) ?? "";
      const types: [string, RegExp][] = [
        ["", /^text\/html; ?charset=utf-8$/i],
        [script, /^(text|application)\/javascript/],
        [style, /^text\/css/],
        ["data/kalundborg.json", /^application\/json/],
        ["data/kalundborg/basemap.geojson", /^application\/geo\+json/],
        ["icon.svg", /^image\/svg\+xml/],
        ["manifest.webmanifest", /^application\/manifest\+json/],
      ];
      for (const [path, type] of types) {
        const { status, headers } = await ask(request, path);
        expect(status, path).toBe(200);
        expect(headers["content-type"], path).toMatch(type);
        if (path === "icon.svg" || path === "manifest.webmanifest") continue; // hardly anything to save
        expect(headers["content-encoding"], path).toBe("gzip");
        const again = await ask(request, path, { "If-None-Match": headers["etag"] ?? "" });
        expect(again.status, `${path} asked for again`).toBe(304);
      }
    });

    test("runs the atlas under its policy, the map included", async ({ page }) => {
      await open(page, "?lang=en&view=map");
      await expect(view(page, "map").locator('[data-ready=true][data-engine="webgl"]')).toBeVisible({
        timeout: 45_000,
      });
    });
  });
}

withOwnServer.describe("a host without headers of one's own", { tag: ["@webgl", "@long"] }, () => {
  withOwnServer("runs the atlas under the policy that the page carries", async ({ page, server }) => {
    carryPolicy(server);
    await open(page, "?lang=en&view=map");
    await expect(view(page, "map").locator(`[data-ready=true][data-engine="webgl"]`)).toBeVisible({
      timeout: 45_000,
    });
    expect(await page.locator("meta[http-equiv]").getAttribute("content")).toBe(META_POLICY);
    const isStopped = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "document.body.dataset.inline = 'ran'";
      const stopped = new Promise((resolve) =>
        document.addEventListener("securitypolicyviolation", () => resolve(true)),
      );
      document.body.append(script);
      return Promise.race([stopped, new Promise((resolve) => setTimeout(() => resolve(false), 2000))]);
    });
    expect(isStopped).toBe(true);
  });
  withOwnServer.use({ expectedErrors: [/Content Security Policy/] });
});
