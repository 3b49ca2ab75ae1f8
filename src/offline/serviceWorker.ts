// Keeps a copy of the whole build, so that every part of the atlas opens without a network.

import { dataCacheName } from "../lib/dataCache.ts";
import { answerTo, type Build, cacheName, isWhole, otherCaches } from "./stored.ts";
import type { FromPage, FromWorker } from "./messages.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build, at each place where it stands; so it stands once. */
declare const BUILD: Build;
const build = BUILD;

/** A network that has not answered by then counts as gone: a bus has bars on the phone and no bytes. */
const PATIENCE_MS = 3000;
const FETCHES_AT_ONCE = 6;

const scope = self.registration.scope;
const files = new Set(Object.keys(build.files));
const openCache = () => caches.open(cacheName(scope, build.version));
/** What the page has checked and put by; the worker only reads it. */
const openData = () => caches.open(dataCacheName(new URL(scope).pathname));
const absolute = (address: string) => new URL(address, scope).href;

self.addEventListener("install", (event) => event.waitUntil(storeBuild()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  const message = event.data as FromPage;
  if (message.type === "take-over") event.waitUntil(self.skipWaiting());
  if (message.type === "keep") {
    const reply = (isComplete: boolean) => event.ports[0]?.postMessage({ isComplete });
    event.waitUntil(
      keep().then(
        () => reply(true),
        () => reply(false),
      ),
    );
  }
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  switch (answerTo(request, scope, files)) {
    case "page":
      return event.respondWith(stored(absolute("./")));
    case "framed":
      return event.respondWith(framed(request));
    case "stored":
      return event.respondWith(stored(withoutQuery(request.url)));
    case "fresh":
      return event.respondWith(fresh(request));
    case "earlier":
      return event.respondWith(earlier(request));
    case "not-ours":
      return;
  }
});

/** Fails as a whole when one file fails; the browser then tries again at a later visit. */
async function storeBuild() {
  await storeMissing(await openOlder());
}

async function takeOver() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  // Another window may be in the middle of a talk on the version before; what it needs goes another time.
  if (windows.filter(({ url }) => url.startsWith(scope)).length <= 1) {
    const names = otherCaches(await caches.keys(), scope, build.version);
    await Promise.all(names.map((name) => caches.delete(name)));
  }
  // The page that brought us here works without a network at once, not only when it is opened again.
  await self.clients.claim();
}

/** Makes sure that the whole build is here; browsers may have thrown something away. */
async function keep() {
  await storeMissing([]);
  await refreshPage().catch(() => {});
}

/** What a server says in its headers may change without a build; the page itself must stay the one of this build. */
async function refreshPage() {
  const cache = await openCache();
  const [kept, online] = await Promise.all([cache.match(absolute("./")), download(absolute("./"))]);
  if (kept === undefined) return;
  const [before, now] = await Promise.all([kept.text(), online.clone().text()]);
  if (before === now) await cache.put(absolute("./"), online);
}

async function storeMissing(older: readonly Cache[]) {
  const cache = await openCache();
  const have = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.keys(build.files)
    .map(absolute)
    .filter((address) => !have.has(address));
  const work = async () => {
    for (let address = missing.shift(); address !== undefined; address = missing.shift()) {
      const file = (await sameFile(address, older)) ?? (await download(address));
      await cache.put(address, file).catch(sayWhenFull);
    }
  };
  await Promise.all(Array.from({ length: FETCHES_AT_ONCE }, work));
}

/** A build that finds no room never gets as far as answering a page, so all are told. */
async function sayWhenFull(error: unknown): Promise<never> {
  if (error instanceof DOMException && error.name === "QuotaExceededError") {
    const pages = await self.clients.matchAll({ includeUncontrolled: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page of this worker is of its origin
    for (const page of pages) page.postMessage({ type: "full" } satisfies FromWorker);
  }
  throw error;
}

/** A file with a hash in its name is the same in every build. */
async function sameFile(address: string, older: readonly Cache[]): Promise<Response | undefined> {
  if (!address.startsWith(absolute("assets/"))) return undefined;
  for (const cache of older) {
    const found = await cache.match(address);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function download(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // Status 200 says little: a network that wants a login first answers everything with its own page.
  const path = address.slice(scope.length) || "./";
  if (!(await isWhole(build.files[path], await answer.clone().arrayBuffer())))
    throw new Error(`${address} is not the file of this build`);
  // A browser refuses a page that came by way of a redirect, so the copy forgets the way.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

async function stored(address: string): Promise<Response> {
  const cache = await openCache();
  return (await cache.match(address)) ?? fetch(address);
}

/** The network's answer if it comes in time, else the copy. Whether it is any good is for the page to find out. */
async function fresh(request: Request): Promise<Response> {
  const address = withoutQuery(request.url);
  const data = await openData();
  const copy = (await data.match(address)) ?? (await presentEdition(address, data));
  return inTime(fetch(request), copy, () => true);
}

/** A frozen edition that is the present one is here under the present one's name. */
async function presentEdition(address: string, data: Cache): Promise<Response | undefined> {
  const [, dataset, version] = /^(.+)@([^/@]+)\.json$/.exec(decodeURI(address)) ?? [];
  if (dataset === undefined) return undefined;
  const present = await data.match(`${dataset}.json`);
  const json = (await present?.clone().json()) as { meta?: { version?: unknown } } | undefined;
  return json?.meta?.version === version ? present : undefined;
}

/** Asks the network first, and keeps nothing: the copy belongs to the page by itself. */
async function framed(request: Request): Promise<Response> {
  const cache = await openCache();
  const copy = (await cache.match(withoutQuery(request.url))) ?? (await cache.match(absolute("./")));
  return inTime(fetch(request), copy, ({ status }) => status < 500);
}

/** Returns the network's answer if it comes in time and will do, else the copy, if there is one. */
function inTime(
  online: Promise<Response>,
  copy: Response | undefined,
  willDo: (answer: Response) => boolean,
): Promise<Response> {
  if (copy === undefined) return online;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE_MS));
  return Promise.race([online.then((answer) => (willDo(answer) ? answer : copy)).catch(() => copy), late]);
}

/** A page that still runs on an earlier build asks for a part that only that build had. */
async function earlier(request: Request): Promise<Response> {
  for (const cache of await openOlder()) {
    const found = await cache.match(withoutQuery(request.url));
    if (found !== undefined) return found;
  }
  return fetch(request);
}

async function openOlder(): Promise<Cache[]> {
  const names = otherCaches(await caches.keys(), scope, build.version);
  return Promise.all(names.map((name) => caches.open(name)));
}

function withoutQuery(address: string): string {
  const url = new URL(address);
  url.search = "";
  return url.href;
}
