import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listBuild } from "./build-worker.mjs";

let dist: string;
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "build-"));
  write("index.html", "page");
  write("assets/index-1a.js", "code");
});
afterEach(() => rmSync(dist, { recursive: true }));

describe("the list of what is kept for use without a network", () => {
  it("holds every file of the build, the page as its folder", () => {
    write("assets/font.woff2", "font");
    expect(Object.keys(listBuild(dist).files)).toEqual(["assets/font.woff2", "assets/index-1a.js", "./"]);
  });

  it("tells of each file what it should be, but of pages, in which a host may write", () => {
    // printf code | sha256sum
    expect(listBuild(dist).files).toEqual({ "assets/index-1a.js": "5694d08a2e53ffca", "./": null });
  });

  it("leaves out what nobody opens and what may be swapped on the server", () => {
    for (const path of ["index.html.br", "data/town.json", "config.json", "pictures/wide.png", "sw.js"])
      write(path, "x");
    expect(Object.keys(listBuild(dist).files)).toEqual(["assets/index-1a.js", "./"]);
  });

  it("has a new version when a file changes, and only then", () => {
    const { version } = listBuild(dist);
    write("data/town.json", "new figures");
    expect(listBuild(dist).version).toBe(version);
    write("index.html", "another page");
    expect(listBuild(dist).version).not.toBe(version);
  });
});
