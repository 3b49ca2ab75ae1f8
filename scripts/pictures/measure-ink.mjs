// How much ink is on the picture that a page shows: of what runs, of the rest, and of the ground below both.

import { PNG } from "pngjs";

/** In which what runs is weighed against the rest, each with its part of the address. */
export const INK_VIEWS = [
  { view: "overview", query: "view=overview" },
  { view: "map", query: "view=map" },
  { view: "flows", query: "view=flows" },
];
export const INK_YEARS = [1972, 1993, 2018, 2026];
/** So many times the ink of the rest has what runs. */
export const TIMES = 4;

/**
 * What each part of a picture is drawn with. What was documented earlier is drawn as running, only paler, since nobody
 * has said that it ended; it is weighed by itself, so that the share of either can be seen.
 *
 * - documented, earlier: streams that run, with arrowheads, squares and the names in their bands
 * - names: what those streams join, their partners' discs and names, and the headings of families
 * - rest: streams that do not run, and partners without one that does
 * - ground: what would be there without any stream: coast, grid, places, words around the picture
 */
const PARTS = {
  documented: [
    '.map-trunks [data-kind="pipe"]',
    '.map-letter, .ledger-row .square[data-state="running"]',
    ':is(.band, .band-name)[data-state="running"]',
  ],
  earlier: [
    '.map-trunks [data-kind="pale"]',
    '.ledger-row .square[data-state="last-documented"]',
    ':is(.band, .band-name)[data-state="last-documented"]',
  ],
  names: [
    '.map-site[data-active="true"], .map-name-leaders, .map-place-leaders, .map-errors',
    ".flows__partner, .flows__heading, .ledger-row__name",
  ],
  rest: [
    '.map-trunks :is([data-kind="outline"], [data-kind="ghost"])',
    '.map-site[data-active="false"], .map-site--group',
    ':is(.ledger-row .square, .band, .band-name):not([data-state="running"], [data-state="last-documented"])',
  ],
  ground: [
    ".map__land [stroke-width], .map-grid, .map-bays, .map-feature, .map-dot, .map-geo, .map-figures, .map-edge, .map-scale",
    ".flows__head, .flows__sides",
    ".ledger-view__head, .ledger-view__published, .ledger-view__sides, .ledger-view__foot, .ledger-view__rest, .ledger-row__line",
  ],
};
/** @typedef {keyof typeof PARTS} Part */
const NAMES = /** @type {Part[]} */ (Object.keys(PARTS));

/** What stands upon a picture without being in it. */
const CHROME = ".map__controls, .map__tools, .map-frame__caption, .map__margin";
const PICTURES = ".map__box, .ledger-view, .flows";
/** No tint of land, sea or paper is further from the paper than this; every mark is. */
const TINT = 0.12;

/** @typedef {Record<Part, number>} Ink */

/** @param {Ink} ink */
export const ofRunning = ({ documented, earlier, names }) => documented + earlier + names;

/**
 * How many times the ink of the rest what runs has; less ink than a pixel's is none.
 *
 * @param {Ink} ink
 */
export const timesOfRest = (ink) => (ink.rest < 1 ? Infinity : ofRunning(ink) / ink.rest);

/**
 * Measures each part by what the picture with nothing but this part differs from the bare ground, land and sea in their
 * tints: over all pixels the sum of distances in OKLab, so that a pale pixel counts as much less as it looks paler. In
 * pixels of full black on white. Throws where the bare ground has a mark on it, which then belongs to no part.
 *
 * @param {import("@playwright/test").Page} page one that has come to rest
 * @returns {Promise<Ink>}
 */
export async function measureInk(page) {
  /** @type {Ink} */
  const ink = { documented: 0, earlier: 0, names: 0, rest: 0, ground: 0 };
  await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
  const boxes = await page.locator(PICTURES).all();
  if (boxes.length === 0) throw new Error("the page shows neither map nor ledger nor flows");
  for (const box of boxes) {
    const bare = await pictureOf(page, box, null);
    const stray = farthest(bare);
    if (stray > TINT) throw new Error(`a mark of no part is left: ${stray.toFixed(2)} from the paper`);
    for (const part of NAMES) ink[part] += differenceOf(await pictureOf(page, box, part), bare);
  }
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return ink;
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").Locator} box
 * @param {Part | null} only the part that is seen
 */
async function pictureOf(page, box, only) {
  const hidden = NAMES.filter((name) => name !== only).flatMap((name) => PARTS[name]);
  const list = [...hidden, CHROME].join(", ");
  await page.evaluate(
    (rule) => document.adoptedStyleSheets.at(-1)?.replaceSync(rule),
    `:is(${list}), :is(${list}) * { visibility: hidden !important; transition: none !important }`,
  );
  const clip = await box.boundingBox();
  if (clip === null) throw new Error("a picture is not on the page");
  return PNG.sync.read(await page.screenshot({ clip, animations: "disabled" }));
}

/**
 * @param {PNG} one
 * @param {PNG} other
 */
function differenceOf({ data: one }, { data: other }) {
  let sum = 0;
  for (let i = 0; i < one.length; i += 4) sum += distance(colourAt(one, i), colourAt(other, i));
  return sum;
}

/**
 * How far from the colour of the first pixel a picture's colours go.
 *
 * @param {PNG} picture
 */
function farthest({ data }) {
  const colours = new Set();
  for (let i = 0; i < data.length; i += 4) colours.add(colourAt(data, i));
  return Math.max(...[...colours].map((colour) => distance(colour, colourAt(data, 0))));
}

/**
 * @param {Buffer} data
 * @param {number} i
 */
const colourAt = (data, i) => data.readUIntBE(i, 3);

/** @type {Map<number, readonly [number, number, number]>} */
const known = new Map();

/**
 * @param {number} one
 * @param {number} other
 */
function distance(one, other) {
  if (one === other) return 0;
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/**
 * Björn Ottosson, "A perceptual color space for image processing" (2020).
 *
 * @param {number} rgb
 * @returns {readonly [number, number, number]}
 */
function oklab(rgb) {
  const found = known.get(rgb);
  if (found !== undefined) return found;
  const [r, g, b] = [linear(rgb >> 16), linear((rgb >> 8) & 255), linear(rgb & 255)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lab = /** @type {const} */ ([
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]);
  known.set(rgb, lab);
  return lab;
}

/** @param {number} byte of sRGB */
function linear(byte) {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
