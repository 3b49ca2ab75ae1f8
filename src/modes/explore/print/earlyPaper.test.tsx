import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paperMayCome, takePaperOver } from "./earlyPaper.ts";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main id="stage"><p class="loading"></p></main>`;
});

afterEach(() => {
  takePaperOver();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

const comesWithin = async (ms: number): Promise<boolean> => {
  let hasCome = false;
  void paperMayCome().then(() => {
    hasCome = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return hasCome;
};

it("has the sheet's code fetched as soon as the picture stands, and not before", async () => {
  expect(await comesWithin(1500)).toBe(false);
  document.body.innerHTML = `<main id="stage"><p class="map-frame__waiting"></p></main>`;
  expect(await comesWithin(1500)).toBe(false);
  document.body.innerHTML = `<main id="stage"></main>`;
  expect(await comesWithin(200)).toBe(true);
});

it("waits for no picture that does not come", async () => {
  expect(await comesWithin(2500)).toBe(true);
});
