import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadBasemap } from "./loadBasemap.ts";

const LAND = { type: "FeatureCollection", features: [{ type: "Feature" }] };
const answers: Response[] = [];
const asked = vi.fn<(file: string) => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  answers.length = 0;
  asked.mockReset();
  asked.mockImplementation(() => Promise.resolve(answers.shift() ?? Response.error()));
  vi.stubGlobal("fetch", asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("loading a basemap", () => {
  it("asks for a file until it is there, whatever came before", async () => {
    answers.push(
      new Response("Bad gateway", { status: 502 }),
      new Response("<!doctype html><p>Log in"),
      new Response('{ "type": "FeatureCollection", "features": []'),
      new Response('{ "type": "FeatureCollection", "features": [] }'),
      Response.json(LAND),
    );
    const onFile = vi.fn<(json: unknown, i: number) => void>();
    const onAll = vi.fn<() => void>();
    const onLacking = vi.fn<() => void>();
    loadBasemap(["data/land.geojson"], { onFile, onAll, onLacking });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(onLacking).toHaveBeenCalledTimes(4);
    expect(onFile.mock.calls).toEqual([[LAND, 0]]);
    expect(onAll).toHaveBeenCalledOnce();
    expect(asked).toHaveBeenCalledTimes(5);
  });

  it("ends with whoever wanted it", async () => {
    const onLacking = vi.fn<() => void>();
    const stop = loadBasemap(["data/land.geojson"], { onFile: () => {}, onLacking });
    await vi.advanceTimersByTimeAsync(10);
    stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(onLacking).toHaveBeenCalledOnce();
  });
});
