import { describe, expect, it } from "vitest";
import { answerTo, cacheName, isWhole, otherCaches } from "./stored.ts";

const SCOPE = "https://town.example/symbiosis/atlas/";
const FILES = new Set([
  "./",
  "assets/index-1a.js",
  "icon.svg",
  "manifest.webmanifest",
  "da.html",
  "help/da/guide.html",
]);
const ask = (path: string, mode = "no-cors", method = "GET", destination = "document") =>
  answerTo({ method, mode, destination, url: new URL(path, SCOPE).href }, SCOPE, FILES);

describe("a request", () => {
  it.each(["", "?mode=kiosk&lang=da", "index.html?view=map", "#stage"])(
    "for the page itself (%s) is answered from the copy, whatever its parameters",
    (path) => expect(ask(path, "navigate")).toBe("page"),
  );

  it("for the page in a frame asks the network first: its headers say who may frame it now", () => {
    expect(ask("?mode=embed", "navigate", "GET", "iframe")).toBe("framed");
    expect(ask("docs/", "navigate", "GET", "iframe")).toBe("not-ours");
  });

  it("for the page of a language is answered from the copy, and in a frame asks the network first", () => {
    expect(ask("da.html?view=map", "navigate")).toBe("stored");
    expect(ask("da.html?mode=embed", "navigate", "GET", "iframe")).toBe("framed");
    // From a build without such pages there is the one page for all of them.
    expect(ask("en.html", "navigate")).toBe("page");
  });

  it("for the help is answered from the copy", () => {
    expect(ask("help/da/guide.html", "navigate")).toBe("stored");
  });

  it("for a file of the build to be read by itself is answered from the copy", () => {
    expect(ask("icon.svg", "navigate")).toBe("stored");
  });

  it.each(["assets/index-1a.js", "icon.svg", "icon.svg?v=2"])("for %s is answered from the copy", (path) => {
    expect(ask(path)).toBe("stored");
  });

  it.each(["config.json", "data/kalundborg.json", "data/kalundborg/basemap.geojson", "data/other.json?x=1"])(
    "for %s, which may be swapped on the server, asks the network first",
    (path) => expect(ask(path)).toBe("fresh"),
  );

  it("for a part that this build does not have is looked for in earlier ones", () => {
    expect(ask("assets/MapView-old.js")).toBe("earlier");
  });

  it.each(["https://tiles.example/1/2/3.png", "/symbiosis/other/", "../atlas2/assets/index-1a.js", "sw.js"])(
    "for %s is left alone",
    (path) => expect(ask(path)).toBe("not-ours"),
  );

  it("that opens or changes something else is left alone", () => {
    expect(ask("docs/deploy.html", "navigate")).toBe("not-ours");
    expect(ask("data/kalundborg.json", "navigate")).toBe("not-ours");
    expect(ask("config.json", "cors", "POST")).toBe("not-ours");
  });
});

describe("the caches", () => {
  const mine = (version: string) => cacheName(SCOPE, version);

  it("of other versions are told from those of other atlases at the same origin, the newest first", () => {
    const elsewhere = cacheName("https://town.example/", "b");
    const names = [mine("a"), elsewhere, mine("b"), mine("c"), "someone's"];
    expect(otherCaches(names, SCOPE, "c")).toEqual([mine("b"), mine("a")]);
    expect(otherCaches([mine("c")], SCOPE, "c")).toEqual([]);
  });
});

describe("what a server sends as a file of the build", () => {
  const bytes = (text: string) => new TextEncoder().encode(text).buffer;
  const LOGIN = "<!doctype html><title>Welcome to the hotel</title>";
  const HASH = "5694d08a2e53ffca"; // printf code | sha256sum

  it("is that file only when it has every letter of it", async () => {
    expect(await isWhole(HASH, bytes("code"))).toBe(true);
    for (const text of ["cod", "code ", "", LOGIN]) expect(await isWhole(HASH, bytes(text))).toBe(false);
  });

  it("is a page of the atlas whatever its host writes into it, but not somebody else's page", async () => {
    const page = '<html data-dataset="town"><body><div id="atlas"></div>';
    expect(await isWhole(null, bytes(page))).toBe(true);
    expect(await isWhole(null, bytes(`${page}<!-- served by a host -->`))).toBe(true);
    for (const text of ["", LOGIN]) expect(await isWhole(null, bytes(text))).toBe(false);
  });
});
