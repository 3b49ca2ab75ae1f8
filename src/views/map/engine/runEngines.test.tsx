import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { MapCamera } from "../../../layouts/map/base/mercator.ts";
import type { EngineOptions, MapEngine } from "./engine.ts";
import { runEngines } from "./runEngines.ts";

/** Engines that do nothing but tell what was asked of them. */
const made: {
  kind: string;
  options: EngineOptions;
  engine: MapEngine;
  camera: MapCamera;
  isGone: boolean;
}[] = [];
const make = vi.hoisted(() => ({ create: (_kind: string) => (_options: never) => ({}) as never }));

vi.mock("./svgEngine.ts", () => ({ createSvgEngine: (options: never) => make.create("svg")(options) }));
vi.mock("./maplibreEngine.ts", () => ({
  createMapLibreEngine: (options: never) => make.create("webgl")(options),
}));

const CAMERA: MapCamera = { center: [11, 55.6], zoom: 11 };

beforeEach(() => {
  vi.useFakeTimers();
  made.length = 0;
  make.create = (kind) => (options: EngineOptions) => {
    const surface = document.createElement("div");
    options.container.append(surface);
    const one = { kind, options, camera: options.camera, isGone: false, engine: null as never as MapEngine };
    one.engine = {
      surface,
      camera: () => one.camera,
      moveTo: (camera) => void (one.camera = camera),
      setSize: () => {},
      setColours: null,
      setDetail: null,
      whenWhole: () => Promise.resolve(),
      remove: () => void (one.isGone = true),
    };
    made.push(one);
    return one.engine as never;
  };
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function start(wantsWebGL = true) {
  const ground = document.createElement("div");
  const overlay = document.createElement("div");
  overlay.innerHTML = "<button>a site</button>";
  document.body.append(ground);
  const told: string[] = [];
  const end = runEngines({
    ground,
    overlay,
    basemap: [],
    extent: null,
    isCooperative: false,
    startCamera: () => CAMERA,
    size: () => ({ width: 800, height: 600 }),
    wantsWebGL: () => wantsWebGL,
    onEngine: (_engine, kind) => void told.push(kind),
    onMove: () => {},
    onRest: (_camera, byReader) => void told.push(`rest ${byReader}`),
    onYield: () => {},
    onClickGround: () => {},
    onLost: () => void told.push("lost"),
    onBasemap: (isThere) => void told.push(`coast ${isThere}`),
    onDetail: () => {},
  });
  return { ground, overlay, told, end };
}
const awhile = () => vi.advanceTimersByTimeAsync(2000);

it("draws as SVG first, and hands the overlay with its focus to WebGL once that is whole", async () => {
  const { overlay, told } = start();
  expect(told).toEqual(["svg"]);
  await awhile();
  expect(made, "nothing more before the coast is there").toHaveLength(1);
  made[0]!.options.onBasemap(true);
  await awhile();
  expect(made.map(({ kind }) => kind)).toEqual(["svg", "webgl"]);
  expect(told, "WebGL has yet to draw").toEqual(["svg", "coast true"]);
  overlay.querySelector("button")!.focus();
  made[0]!.camera = { ...CAMERA, zoom: 13 };
  made[1]!.options.onRest(CAMERA, false);
  made[1]!.options.onBasemap(true);
  await awhile();
  expect(told).toEqual(["svg", "coast true", "webgl"]);
  expect(made[1]!.camera.zoom).toBe(13);
  expect(made[0]!.isGone).toBe(true);
  expect(made[1]!.engine.surface.contains(overlay)).toBe(true);
  expect(overlay.querySelector("button")).toHaveFocus();
});

it("waits for a finger that is on the map", async () => {
  const { ground, told } = start();
  made[0]!.options.onBasemap(true);
  await awhile();
  ground.dispatchEvent(new MouseEvent("pointerdown"));
  made[1]!.options.onBasemap(true);
  await awhile();
  expect(told).not.toContain("webgl");
  window.dispatchEvent(new MouseEvent("pointerup"));
  await awhile();
  expect(told).toContain("webgl");
});

it("never begins WebGL where it is not wanted", async () => {
  const { told } = start(false);
  made[0]!.options.onBasemap(true);
  await awhile();
  expect(made).toHaveLength(1);
  expect(told).toEqual(["svg", "coast true"]);
});

it("goes back to SVG in the same place when WebGL is lost, and does not try again", async () => {
  const { overlay, told } = start();
  made[0]!.options.onBasemap(true);
  await awhile();
  made[1]!.options.onBasemap(true);
  await awhile();
  made[1]!.camera = { ...CAMERA, zoom: 14 };
  made[1]!.options.onLost();
  made[2]!.options.onBasemap(true);
  await awhile();
  expect(made.map(({ kind }) => kind)).toEqual(["svg", "webgl", "svg"]);
  expect(made[2]!.camera.zoom).toBe(14);
  expect(made[2]!.engine.surface.contains(overlay)).toBe(true);
  expect(told).toEqual(["svg", "coast true", "webgl", "svg", "lost", "coast true"]);
});

it("keeps the SVG map without a word when WebGL is lost before it was seen", async () => {
  const { told } = start();
  made[0]!.options.onBasemap(true);
  await awhile();
  made[1]!.options.onLost();
  await awhile();
  expect(told).toEqual(["svg", "coast true"]);
  expect(made[1]!.isGone).toBe(true);
  expect(made[0]!.isGone).toBe(false);
});

it("leaves nothing behind, at whatever moment it ends", async () => {
  for (const at of ["svg", "coming", "webgl"]) {
    made.length = 0;
    const { ground, end } = start();
    if (at !== "svg") made[0]!.options.onBasemap(true);
    await awhile();
    if (at === "webgl") made[1]!.options.onBasemap(true);
    await awhile();
    end();
    await awhile();
    expect(
      made.every(({ isGone }) => isGone),
      at,
    ).toBe(true);
    expect(ground, at).toBeEmptyDOMElement();
  }
});
