// Visitors to the kiosk as a test sees them: each opens the door, touches this and that, and walks away. The touches
// are random but repeatable: the same seed touches the same places in the same order.

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").CDPSession} Session
 * @typedef {{ cycle: number, heapBytes: number, listeners: number, nodes: number, canvases: number, timers: number }} Sample
 * @typedef {object} Options
 * @property {number} cycles
 * @property {number} seed
 * @property {number} idleSeconds what the address says
 * @property {number} [lossEvery] after so many visitors the graphics context is lost; 50 unless told
 * @property {number} [sampleEvery] after so many visitors memory is measured; 25 unless told
 * @property {(sample: Sample) => void} [onSample]
 * @property {(cycle: number) => void} [onLostTouch] the browser was too busy to deliver the touch that opens the door
 */

export const LOSS_EVERY = 50; // visitors between two losses of the graphics context
const WARNING_SECONDS = 20; // the least that the kiosk promises
const SETTLE_MS = 400;
const WAIT_MS = 20_000;
const PATIENCE_MS = 5000; // so long a visitor waits for an answer before touching again
const STORE_MS = 60_000;
const FINGERTIP_PX = 28;
const LEAST_SAMPLES = 4; // one for each quarter
const EVENTS_AT_MOST = 100;

/**
 * Lets the page count its pending timers and remember its last touches. To be called after the fake clock is
 * installed and before the page opens.
 *
 * @param {Page} page
 */
export async function countTimers(page) {
  await page.addInitScript(() => {
    const pending = new Set();
    /** @type {string[]} */
    const touches = [];
    Object.assign(window, { pendingTimers: pending, lastTouches: touches });
    for (const type of ["touchstart", "touchend", "touchcancel", "click"])
      window.addEventListener(
        type,
        ({ target }) => {
          touches.push(`${type} ${target instanceof Element ? target.className : ""}`);
          if (touches.length > 6) touches.shift();
        },
        { capture: true, passive: true },
      );
    const { setTimeout: after, setInterval: every, clearTimeout: stop, clearInterval: stopEvery } = window;
    window.setTimeout = /** @type {typeof window.setTimeout} */ (
      (/** @type {TimerHandler} */ act, /** @type {number} */ ms, /** @type {unknown[]} */ ...args) => {
        const id = after(() => {
          pending.delete(id);
          if (typeof act === "function") act(...args);
        }, ms);
        pending.add(id);
        return id;
      }
    );
    window.setInterval = /** @type {typeof window.setInterval} */ (
      (/** @type {TimerHandler} */ act, /** @type {number} */ ms, /** @type {unknown[]} */ ...args) => {
        const id = every(act, ms, ...args);
        pending.add(id);
        return id;
      }
    );
    window.clearTimeout = (id) => {
      pending.delete(id);
      stop(id);
    };
    window.clearInterval = (id) => {
      pending.delete(id);
      stopEvery(id);
    };
  });
}

/**
 * Waits until the service worker has a copy of all that the kiosk may need. A network that is cut before then takes
 * the coastline with it, for the worker stores data last. The copy itself is asked: beside a fake clock a page knows of no
 * requests that it made.
 *
 * @param {Page} page
 */
export async function whenStored(page) {
  await page.waitForLoadState("networkidle");
  const isStored = () =>
    page.evaluate(async () => {
      if (navigator.serviceWorker.controller === null) return false;
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
      const dataset = keys.find(({ url }) => /\/data\/[^/]+\.json$/.test(url));
      const copy = dataset === undefined ? undefined : await caches.match(dataset);
      if (copy === undefined) return false;
      const { basemap } = (await copy.json()).meta.map;
      const found = await Promise.all(
        basemap.map((/** @type {string} */ file) => caches.match(`data/${file}`)),
      );
      return found.every((each) => each !== undefined);
    });
  const deadline = Date.now() + STORE_MS;
  while (!(await isStored())) {
    if (Date.now() > deadline) throw new Error("the kiosk was not stored for use without a network");
    await new Promise((done) => setTimeout(done, SETTLE_MS));
  }
}

/**
 * Sends visitors to a kiosk that stands in its loop, and returns what was measured between them. Throws when the
 * kiosk does not do what it should.
 *
 * @param {Page} page with a fake clock and a touch screen
 * @param {Options} options
 * @returns {Promise<Sample[]>}
 */
export async function sendVisitors(page, options) {
  const { cycles, seed, idleSeconds, lossEvery = LOSS_EVERY, sampleEvery = 25 } = options;
  const { onSample = () => {}, onLostTouch = () => {} } = options;
  const random = mulberry32(seed);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  /** @type {Sample[]} */
  const samples = [];
  const measure = async (/** @type {number} */ cycle) => {
    const sample = { cycle, ...(await measurePage(page, session)) };
    samples.push(sample);
    onSample(sample);
  };
  // From here on time passes only as told: the same seed sees the same frames, and the machine draws no others.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await measure(0);
  for (let cycle = 1; cycle <= cycles; cycle++) {
    if (!(await enter(page, random))) onLostTouch(cycle);
    const touches = 3 + Math.floor(random() * 5);
    for (let i = 0; i < touches; i++) await touchSomething(page, session, random);
    if (cycle % lossEvery === 0) await loseContext(page);
    if (random() < 0.2) await stayAfterWarning(page, idleSeconds, random);
    await walkAway(page, idleSeconds, cycle);
    if (cycle % sampleEvery === 0) await measure(cycle);
    if (random() < 0.3) await page.clock.fastForward(Math.floor(random() * 60_000));
  }
  await session.detach();
  return samples;
}

/**
 * Returns how much a measure grew over the last half: the median of its last quarter less that of the quarter before.
 * Where something happens every so many visitors, only samples at the same distance from it are compared, and the
 * largest growth counts: a map that has just been made anew is smaller than one that has been used. Throws where there
 * are too few samples to tell.
 *
 * @param {readonly Sample[]} samples
 * @param {(sample: Sample) => number} read
 * @param {number} [period] in visitors; none unless told
 */
export function growth(samples, read, period = 1) {
  const later = samples.filter(({ cycle }) => cycle > 0);
  if (later.length === 0) throw new Error("nothing was measured: send more visitors");
  const grown = [...new Set(later.map(({ cycle }) => cycle % period))].map((phase) => {
    const same = later.filter(({ cycle }) => cycle % period === phase);
    if (same.length < LEAST_SAMPLES)
      throw new Error(`${same.length} samples cannot tell growth: send more visitors`);
    const half = same.slice(Math.floor(same.length / 2)).map(read);
    const middle = Math.floor(half.length / 2);
    return median(half.slice(middle)) - median(half.slice(0, middle));
  });
  return Math.max(...grown);
}

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * @param {Page} page
 * @returns {Promise<string | null>}
 */
const phaseOf = (page) => page.locator(".kiosk").getAttribute("data-phase");

/**
 * @param {Page} page
 * @param {string} phase
 */
async function expectPhase(page, phase) {
  await page
    .locator(`.kiosk[data-phase="${phase}"]`)
    .waitFor({ timeout: WAIT_MS })
    .catch(async () => {
      const touches = await page.evaluate(
        () => /** @type {{ lastTouches?: string[] }} */ (window).lastTouches?.join(", ") ?? "",
      );
      throw new Error(
        `the kiosk should be in “${phase}” and is in “${await phaseOf(page)}” (last touches: ${touches})`,
      );
    });
}

/**
 * Opens the door. Whoever gets no answer touches a second time, as people do.
 *
 * @param {Page} page
 * @param {() => number} random
 * @returns {Promise<boolean>} whether one touch was enough
 */
async function enter(page, random) {
  await expectPhase(page, "attract");
  const { x, y } = random() < 0.4 ? await wordsOfDoor(page, random() < 0.5 ? 0 : 1) : somewhere(page, random);
  await page.touchscreen.tap(x, y);
  const isOpen = await page
    .locator('.kiosk[data-phase="explore"]')
    .waitFor({ timeout: PATIENCE_MS })
    .then(() => true)
    .catch(() => false);
  if (!isOpen && (await phaseOf(page)) === "attract") await page.touchscreen.tap(x, y);
  await expectPhase(page, "explore");
  return isOpen;
}

/**
 * The middle of the words of one language. Found without Playwright's own tap, which waits seconds for an element to
 * stand still while the page's clock does.
 *
 * @param {Page} page
 * @param {number} nth
 */
function wordsOfDoor(page, nth) {
  return page.evaluate((at) => {
    const box = document.querySelectorAll(".attract__touch")[at]?.getBoundingClientRect();
    if (box === undefined) throw new Error("the door has no words");
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, nth);
}

/**
 * A point of the screen, but not in the staff's corner.
 *
 * @param {Page} page
 * @param {() => number} random
 */
function somewhere(page, random) {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  return { x: 4 + random() * (width - 120), y: 110 + random() * (height - 114) };
}

/**
 * @param {Page} page
 * @param {Session} session
 * @param {() => number} random
 */
async function touchSomething(page, session, random) {
  const kind = random();
  const pick = random();
  if (kind < 0.55) {
    const at = await page.evaluate((nth) => {
      const seen = [
        ...document.querySelectorAll(
          "button:not(:disabled), a[href], summary, [role=button], [role=link], input",
        ),
      ]
        .filter((element) => element.closest("[inert], .staff-corner") === null)
        .map((element) => element.getBoundingClientRect())
        .filter(({ left, top, right, bottom, width, height }) => {
          const isOnScreen = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          return width > 0 && height > 0 && isOnScreen;
        });
      const box = seen[Math.floor(nth * seen.length)];
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, pick);
    if (at !== null) await page.touchscreen.tap(at.x, at.y);
  } else if (kind < 0.85) {
    const { x, y } = somewhere(page, random);
    await page.touchscreen.tap(x, y);
  } else {
    await drag(session, somewhere(page, random), somewhere(page, random));
  }
  await page.clock.runFor(80);
}

/**
 * @param {Session} session
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }} to
 */
async function drag(session, from, to) {
  const STEPS = 5;
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (let i = 1; i <= STEPS; i++) {
    const between = (/** @type {number} */ a, /** @type {number} */ b) => a + ((b - a) * i) / STEPS;
    await session.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: [{ x: between(from.x, to.x), y: between(from.y, to.y) }],
    });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** @param {Page} page */
async function loseContext(page) {
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll("canvas"))
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await page.clock.runFor(500);
}

/**
 * @param {Page} page
 * @param {number} idleSeconds
 * @param {() => number} random
 */
async function stayAfterWarning(page, idleSeconds, random) {
  await waitForWarning(page, idleSeconds);
  await page.locator(".kiosk-warning[open]").waitFor({ timeout: WAIT_MS });
  const { x, y } = somewhere(page, random);
  const startOver = await page.locator(".kiosk-warning [data-start-over]").boundingBox();
  if (startOver === null) throw new Error("the warning has no way to start over");
  // The one place of the screen that does not mean going on; the browser gives it touches beside it, too.
  const isOnStartOver =
    Math.abs(x - startOver.x - startOver.width / 2) < startOver.width / 2 + FINGERTIP_PX &&
    Math.abs(y - startOver.y - startOver.height / 2) < startOver.height / 2 + FINGERTIP_PX;
  if (isOnStartOver) return;
  await page.touchscreen.tap(x, y);
  await expectPhase(page, "explore");
}

/**
 * Whoever lets time play is still there, so the idle time may begin later than the last touch. A leap of the fake
 * clock plays one event, and there are some dozens of them.
 *
 * @param {Page} page
 * @param {number} idleSeconds
 */
async function waitForWarning(page, idleSeconds) {
  for (let tries = 0; tries < EVENTS_AT_MOST; tries++) {
    if ((await phaseOf(page)) === "warning") return;
    await page.clock.fastForward(idleSeconds * 1000 + 50);
    await page.clock.runFor(50);
  }
  await expectPhase(page, "warning");
}

/**
 * @param {Page} page
 * @param {number} idleSeconds
 * @param {number} cycle
 */
async function walkAway(page, idleSeconds, cycle) {
  await waitForWarning(page, idleSeconds);
  await page.clock.fastForward(WARNING_SECONDS * 1000 + 50);
  await expectPhase(page, "attract");
  const left = await page.evaluate(() => ({
    details: document.querySelectorAll(".qr, .dialog, .kiosk-warning").length,
    text: document.documentElement.dataset["text"],
    query: location.search,
    pressed: document.querySelectorAll(".kiosk-bar [aria-pressed=true]").length,
  }));
  if (left.details > 0 || left.text !== "normal" || left.pressed > 0 || !left.query.includes("mode=kiosk"))
    throw new Error(`visitor ${cycle} left something behind: ${JSON.stringify(left)}`);
}

/**
 * Measures after garbage is collected and in the same slide each time.
 *
 * @param {Page} page
 * @param {Session} session
 */
async function measurePage(page, session) {
  await page.clock.runFor(1000);
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? 0;
  const { canvases, timers } = await page.evaluate(() => ({
    canvases: document.querySelectorAll("canvas").length,
    timers: /** @type {{ pendingTimers?: Set<number> }} */ (window).pendingTimers?.size ?? 0,
  }));
  return {
    heapBytes: metric("JSHeapUsedSize"),
    listeners: metric("JSEventListeners"),
    nodes: metric("Nodes"),
    canvases,
    timers,
  };
}

/**
 * A small generator of random numbers with a seed.
 *
 * @param {number} seed
 */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
