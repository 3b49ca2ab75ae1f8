import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { withPolicy } from "../../scripts/build/finish-page.ts";
import { securityHeaders } from "../../scripts/serve/security-headers.mjs";
import { siteHandler } from "../../scripts/serve/site-handler.mjs";
import { test as base } from "./fixtures.ts";

/** Where the atlas stands on such a server: in a folder of a larger site. */
const FOLDER = "town/atlas";
const LOGIN_PAGE = "<!doctype html><title>Hotel</title><h1>Welcome! Please log in.</h1>";
/** Folder of the build that the tests look at; playwright.config.ts names it. */
export const DIST = resolve(import.meta.dirname, "..", "..", process.env["E2E_DIST"] ?? "");

/** A server of its own for a test that stops it, or publishes a new version on it. */
export interface OwnServer {
  /** Address of the atlas, with a slash at the end. */
  readonly address: string;
  /** Folder of the build that is served. */
  readonly folder: string;
  /** Lets requests for data hang without an answer, as a network does that has bars and no bytes. */
  readonly hangData: () => void;
  /** Answers everything with a page of its own, as a network does that wants a login first; or no longer. */
  readonly wantLogin: (isWanted: boolean) => void;
  /** Leaves the security headers out from now on, as a host does that lets nobody set any. */
  readonly sendNoHeaders: () => void;
  /** Lets other pages show the atlas in a frame from now on. */
  readonly letEmbed: (frameAncestors: string) => void;
  readonly stop: () => Promise<void>;
}

/** A test with a server of its own, which is then what addresses are relative to. */
export const test = base.extend<{ server: OwnServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  server: async ({}, provide) => {
    const server = await startServer();
    await provide(server);
    await server.stop();
  },
  baseURL: ({ server }, provide) => provide(server.address),
});

/** Starts a server with a copy of the build in a sub-folder. */
async function startServer(): Promise<OwnServer> {
  const site = mkdtempSync(join(tmpdir(), "atlas-site-"));
  const folder = join(site, FOLDER);
  cpSync(DIST, folder, { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) });
  let headers: Readonly<Record<string, string>> = securityHeaders();
  let isDataHanging = false;
  let wantsLogin = false;
  let hasHeaders = true;
  const server = createServer((request, response) => {
    if (isDataHanging && /\/data\/|config\.json/.test(request.url ?? "")) return;
    if (wantsLogin) {
      response.writeHead(200, { "content-type": "text/html" }).end(LOGIN_PAGE);
      return;
    }
    siteHandler(site, hasHeaders ? headers : {})(request, response);
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/${FOLDER}/`,
    folder,
    hangData: () => {
      isDataHanging = true;
    },
    wantLogin: (isWanted) => {
      wantsLogin = isWanted;
    },
    sendNoHeaders: () => {
      hasHeaders = false;
    },
    letEmbed: (frameAncestors) => {
      headers = securityHeaders(frameAncestors);
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          rmSync(site, { recursive: true, force: true });
          done();
        });
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

/** As `scripts/build/build-worker.mjs` writes it. */
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Publishes a new version in place of the old one: every part has a new name, and none of the old ones is left. */
export function publishNewVersion({ folder }: OwnServer): void {
  const assets = readdirSync(join(folder, "assets"));
  const renamed = (name: string) => name.replace(/\.(\w+)$/, "-v2.$1");
  for (const name of assets) renameSync(join(folder, "assets", name), join(folder, "assets", renamed(name)));
  const texts = [
    "sw.js",
    "index.html",
    ...assets.filter((name) => /\.(js|css)$/.test(name)).map((name) => join("assets", renamed(name))),
  ];
  const worker = join(folder, "sw.js");
  for (const path of texts) {
    const before = readFileSync(join(folder, path), "utf8");
    const text = assets.reduce((changed, name) => changed.replaceAll(name, renamed(name)), before);
    writeFileSync(join(folder, path), text);
    // The worker takes a file only when it is the one that was built.
    const inWorker = readFileSync(worker, "utf8").replaceAll(hashOf(before), hashOf(text));
    writeFileSync(worker, inWorker.replace(/(version:[`"'])[0-9a-f]+/, "$1second"));
  }
}

/** Makes it a host without headers, with a page that was built to carry the policy itself. */
export function carryPolicy(server: OwnServer): void {
  server.sendNoHeaders();
  const page = join(server.folder, "index.html");
  writeFileSync(page, withPolicy(readFileSync(page, "utf8")));
}
