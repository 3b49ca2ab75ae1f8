import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { siteHandler } from "./site-handler.mjs";

const folder = mkdtempSync(join(tmpdir(), "served-site-"));
const site = join(folder, "dist");
const BIG_BYTES = 1_500_000; // more than the system's buffers take, so that a transfer can be broken off half-way

/** Lays down a build anew, with every kind of file. */
function layDown() {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, "assets"), { recursive: true });
  mkdirSync(join(site, "data", "town"), { recursive: true });
  writeFileSync(join(site, "index.html"), "<!doctype html>the atlas");
  writeFileSync(join(site, "assets", "part-1a.js"), "plain");
  writeFileSync(join(site, "assets", "part-1a.js.gz"), gzipSync("packed"));
  writeFileSync(join(site, "assets", "big-1a.js"), "x".repeat(BIG_BYTES));
  writeFileSync(join(site, "data", "town.json"), "{}");
  writeFileSync(join(site, "data", "big.json"), "x".repeat(BIG_BYTES));
  writeFileSync(join(folder, "secret.json"), "secret");
}

/** Says something to the server byte by byte, as no browser would, and returns what it answers until it hangs up. */
const say = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    socket.on("data", (bytes) => (heard += bytes.toString("latin1")));
    socket.on("error", () => resolve(heard));
    socket.on("close", () => resolve(heard));
  });
const get = (path: string, headers = "") =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`;

/** Asks for a file and hangs up after the first bytes. */
const hangUpOn = (port: number, path: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(get(path)));
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.destroy();
      resolve();
    });
  });

const ODD_PATHS = [
  "//",
  "///data/town.json",
  "//evil.example/%2e%2e",
  "/%",
  "/%zz",
  "/%00",
  "/data/%00.json",
  "/..",
  "/../secret.json",
  "/data/../../secret.json",
  "/%2e%2e/secret.json",
  "/data/..%2f..%2fsecret.json",
  "/..%5csecret.json",
  "/assets",
  "/assets/",
  "/data/town.json/",
  "/index.html/more",
  "/.git/config",
  "?",
  "*",
  "http://other.example/",
  "http://[",
  `/${"a".repeat(5000)}`,
  `/data/${"a".repeat(5000)}.json`,
  `/${"a/".repeat(3000)}`,
  "/\u00e6\u00f8\u00e5",
];
const ODD_REQUESTS = [
  "\r\n\r\n",
  "GET\r\n\r\n",
  "nonsense \u0000\u0001\r\n\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "GET / HTTP/1.1\r\n\r\n",
  `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(100_000)}\r\n\r\n`,
  get("/", "Range: bytes=5-2\r\n"),
  get("/", "Range: bytes=999999-\r\n"),
  get("/", "Range: bytes=-\r\n"),
  get("/data/town.json", "Range: nonsense\r\n"),
  get("/", "Accept-Encoding: \u00ff,,;q=\r\n"),
  get("/", "If-None-Match: *\r\nIf-Modified-Since: never\r\n"),
  get("/", "Expect: miracles\r\n"),
  get("/", "Upgrade: websocket\r\nConnection: Upgrade\r\n"),
  "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n",
];
const ODD_METHODS = ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"];

describe("the project's own server", () => {
  const child = { port: 0, hasEnded: false, stop: () => {} };
  beforeAll(async () => {
    layDown();
    const served = spawn(
      process.execPath,
      [join(import.meta.dirname, "serve.mjs"), "--port", "0", "--dist", site],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    served.on("exit", () => (child.hasEnded = true));
    child.stop = () => served.kill();
    child.port = await new Promise((resolve) =>
      served.stdout.on("data", (text) => {
        const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(text));
        if (found !== null) resolve(Number(found[1]));
      }),
    );
  });
  beforeEach(layDown);
  afterAll(() => {
    child.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Returns how the server is: what it answers, and whether it is still the process that was started. */
  const health = async () => ({
    isRunning: !child.hasEnded,
    answer: /^HTTP\/1\.1 200 OK[^]*the atlas$/.test(await say(child.port, get("/"))),
  });
  const WELL = { isRunning: true, answer: true };

  it("answers odd paths, gives away nothing and goes on", async () => {
    for (const path of ODD_PATHS) {
      const answer = await say(child.port, get(path));
      expect(answer, path.slice(0, 80)).toMatch(/^HTTP\/1\.1 (200|30\d|40\d|414|431)/);
      expect(answer, path.slice(0, 80)).not.toMatch(/secret|Location: \/\//);
    }
    expect(await health()).toEqual(WELL);
  });

  it("outlives odd methods, headers and what is no request at all", async () => {
    const ofMethod = (method: string) =>
      get("/", "Content-Length: 3\r\n").replace("GET", method).concat("abc");
    const refused = ODD_METHODS.map((method) => say(child.port, ofMethod(method)));
    // Some of what is no request has no answer either.
    const heard = await Promise.all(
      ODD_REQUESTS.map((text) => Promise.race([say(child.port, text), soon()])),
    );
    expect(heard.filter((answer) => answer.startsWith("HTTP/1.1 5"))).toEqual([]);
    for (const answer of await Promise.all(refused)) expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(await health()).toEqual(WELL);
  });

  it("outlives readers who hang up half-way", async () => {
    for (const path of ["/assets/big-1a.js", "/data/big.json"]) await hangUpOn(child.port, path);
    expect(await health()).toEqual(WELL);
  });

  it("goes on while files vanish and come, under many requests", async () => {
    const paths = ["/assets/part-1a.js", "/assets/big-1a.js", "/data/big.json"];
    const over = new AbortController();
    const ask = async (path: string) => {
      while (!over.signal.aborted) await say(child.port, get(path, "Accept-Encoding: gzip\r\n"));
    };
    const asking = paths.map(ask);
    for (let round = 0; round < 6; round++) {
      renameSync(site, `${site}-away`);
      await soon(5);
      renameSync(`${site}-away`, site);
      rmSync(join(site, "assets"), { recursive: true });
      layDown();
      await soon(5);
    }
    over.abort();
    await Promise.all(asking);
    expect(await health()).toEqual(WELL);
  });

  it("says that it will be well again while the build is made anew beside it, and then serves the new one", async () => {
    rmSync(site, { recursive: true });
    const meanwhile = await say(child.port, get("/"));
    expect(meanwhile).toMatch(/^HTTP\/1\.1 503 /);
    expect(meanwhile).toMatch(/\r\nRetry-After: \d+\r\n/);
    expect(meanwhile).toMatch(/\r\nContent-Security-Policy: default-src 'none'/);
    layDown();
    writeFileSync(join(site, "index.html"), "the next atlas");
    writeFileSync(join(site, "assets", "new-2b.js"), "new");
    expect(await say(child.port, get("/"))).toContain("the next atlas");
    expect(await say(child.port, get("/assets/new-2b.js"))).toMatch(/^HTTP\/1\.1 200 /);
    expect(existsSync(site)).toBe(true);
  });
});

describe("a file of the build", () => {
  const server = createServer(siteHandler(site, { "X-Kept": "yes" }));
  let origin: string;
  beforeAll(async () => {
    layDown();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(layDown);
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is not there, where it is missing, also when the atlas is a folder of a larger site", async () => {
    expect((await fetch(`${origin}/data/nowhere.json`)).status).toBe(404);
    mkdirSync(join(site, "town"));
    renameSync(join(site, "index.html"), join(site, "town", "index.html"));
    for (const path of ["town/nowhere.json", "town/data/nowhere.json"])
      expect((await fetch(`${origin}/${path}`)).status, path).toBe(404);
    expect((await fetch(`${origin}/data/nowhere.json`)).status).toBe(503);
  });

  it("is kept for ever where its name carries a hash, and else asked for anew", async () => {
    const part = await fetch(`${origin}/assets/part-1a.js`);
    expect(part.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await fetch(`${origin}/`)).headers.get("cache-control")).toBe("no-cache");
    const missing = await fetch(`${origin}/assets/none.js`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get("cache-control")).toBe("no-cache");
    expect(missing.headers.get("x-kept")).toBe("yes");
  });

  it("comes compressed where a twin lies beside it that is not older", async () => {
    const ask = async () => {
      const answer = await fetch(`${origin}/assets/part-1a.js`, { headers: { "Accept-Encoding": "gzip" } });
      expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
      return answer.text();
    };
    const now = Date.now() / 1000;
    utimesSync(join(site, "assets", "part-1a.js.gz"), now, now + 1);
    expect(await ask()).toBe("packed");
    utimesSync(join(site, "assets", "part-1a.js.gz"), now, now - 60);
    expect(await ask()).toBe("plain");
  });

  it("comes in parts, as a map's archive is read", async () => {
    const answer = await fetch(`${origin}/index.html`, { headers: { Range: "bytes=2-8" } });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe("doctype");
  });

  it("is not sent again to who has it", async () => {
    const { port } = server.address() as AddressInfo;
    const tag = /\r\nETag: (.+)\r\n/.exec(await say(port, get("/")))?.[1] ?? "";
    expect(await say(port, get("/", `If-None-Match: ${tag}\r\n`))).toMatch(/^HTTP\/1\.1 304 /);
  });
});

const soon = (ms = 500) => new Promise<string>((resolve) => setTimeout(() => resolve(""), ms));
