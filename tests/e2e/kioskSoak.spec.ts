import { countTimers, growth, sendVisitors, whenStored } from "../support/kiosk-visitors.mjs";
import { expect, test } from "./fixtures.ts";

const IDLE_S = 60;

// Small, for drawing it in software is most of the time that this takes; a trace would be most of the memory.
test.use({
  hasTouch: true,
  viewport: { width: 1024, height: 576 },
  serviceWorkers: "allow",
  trace: "off",
  // The worker asks the network for newer data first, and the browser writes down that there is none. And MapLibre asks to stop
  // a touch that has begun to scroll, which the browser notes too.
  expectedErrors: [/net::ERR_/, /Ignored attempt to cancel a touchmove event/],
});

test(
  "thirty visitors without a network leave the kiosk's memory as it was",
  { tag: "@slow" },
  async ({ page, context }) => {
    test.setTimeout(600_000); // ms; two minutes where nothing else runs
    const seed = 20_261_122;
    await page.clock.install({ time: new Date(2026, 10, 22, 9) });
    await countTimers(page);
    await page.goto(`?mode=kiosk&lang=da&idle=${IDLE_S}&reload=off&motion=none`);
    const map = page.locator('[data-engine="webgl"][data-ready="true"]');
    await expect(map).toBeVisible({ timeout: 60_000 }); // a first frame in software, beside other tests
    await whenStored(page);
    await context.setOffline(true);
    const samples = await sendVisitors(page, {
      cycles: 30,
      seed,
      idleSeconds: IDLE_S,
      lossEvery: 10,
      sampleEvery: 3,
    });
    // Thirty visitors cannot tell a slow leak from warming up; npm run soak can.
    expect.soft(steadyGrowth(samples.map(({ heapBytes }) => heapBytes))).toBeLessThan(2e6);
    expect.soft(growth(samples, ({ listeners }) => listeners)).toBeLessThan(40);
    expect.soft(growth(samples, ({ nodes }) => nodes)).toBeLessThan(400);
    expect.soft(growth(samples, ({ canvases }) => canvases)).toBeLessThanOrEqual(0);
    expect.soft(growth(samples, ({ timers }) => timers)).toBeLessThanOrEqual(2);
  },
);

/**
 * How much was added in the later half, without the largest step: what is made once, as the index of the search when somebody
 * first looks something up, is one step, and a leak is many.
 */
function steadyGrowth(bytes: readonly number[]): number {
  const later = bytes.slice(Math.floor(bytes.length / 2));
  const steps = later.slice(1).map((now, i) => now - (later[i] ?? now));
  return steps.reduce((sum, step) => sum + step, 0) - Math.max(...steps);
}
