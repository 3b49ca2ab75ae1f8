import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { whenStored } from "../support/kiosk-visitors.mjs";
import { expect } from "./fixtures.ts";
import { publishNewVersion, test } from "./ownServer.ts";

const HOUR_MS = 3_600_000;

test.use({ serviceWorkers: "allow", hasTouch: true, viewport: { width: 1024, height: 576 } });

test(
  "the kiosk takes over a new version and a corrected dataset at the set hour",
  { tag: "@slow" },
  async ({ page, server }) => {
    test.slow();
    await page.clock.install({ time: new Date(2026, 10, 22, 9, 30) });
    await page.goto("?mode=kiosk&lang=en&reload=11&motion=none");
    await expect(page.locator('.kiosk[data-phase="attract"]')).toBeVisible();
    await whenStored(page);

    publishNewVersion(server);
    const file = join(server.folder, "data", "kalundborg.json");
    const dataset = JSON.parse(readFileSync(file, "utf8")) as { meta: { title: { da: string; en: string } } };
    dataset.meta.title = { da: "Den rettede symbiose", en: "The corrected symbiosis" };
    writeFileSync(file, JSON.stringify(dataset));

    // The kiosk asks once an hour whether there is something new.
    await page.clock.fastForward(HOUR_MS + 1000);
    await expect
      .poll(
        () =>
          page.evaluate(
            async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? "none",
          ),
        { timeout: 45_000 },
      )
      .toBe("installed");
    // Before the hour it changes nothing.
    await expect(page.locator("script[src*='-v2']")).toHaveCount(0);
    await page.clock.fastForward(HOUR_MS);
    await expect(page.locator("script[src*='-v2']")).not.toHaveCount(0, { timeout: 45_000 });
    await expect(page.locator('.kiosk[data-phase="attract"]')).toBeVisible();
    await expect(page.locator(".kiosk-text__place")).toHaveText("The corrected symbiosis");
  },
);
