// Which pictures npm run screenshots takes: states of the address at sizes of a window.

/**
 * @typedef {{ name: string, query: string, width: number, height: number, scale?: number, isBroken?: boolean }} Shot
 *   scale: pixels of the picture for each one of the window
 *   isBroken: shows an error page, so an error in the console is no surprise
 */

const DESK = { width: 1440, height: 900 };
const VIEWS = [
  "overview",
  "map",
  "flows",
  "timeline",
  "table",
  "impact",
  "network",
  "beyond",
  "sources",
  "about",
];
const LINKED = ["overview", "map", "flows", "timeline"];
/** Windows that the look is judged in, besides the desk. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
];
const GYPSUM = "stream=gypsum-asnaes-gyproc";

/**
 * @param {string} name
 * @param {string} query
 * @param {{ width: number, height: number, scale?: number }} [size]
 * @returns {Shot}
 */
function shot(name, query, size = DESK) {
  const full = [query, ...["lang=en", "theme=light", "motion=none"].filter((part) => !has(query, part))].join(
    "&",
  );
  return { name, query: full, ...size };
}

/**
 * @param {string} query
 * @param {string} part a default such as "lang=en"
 */
function has(query, part) {
  return new URLSearchParams(query).has(part.split("=")[0] ?? "");
}

/** The desk, printed smaller, so that the files are small enough to be kept in the repository. */
const PAGE = { ...DESK, scale: 0.75 };

/** The pictures of the README. */
export const README_SHOTS = [
  shot("overview", "view=overview&year=1993", PAGE),
  shot("flows", "view=flows&year=1993", PAGE),
  shot("timeline", `view=timeline&year=1993&${GYPSUM}`, PAGE),
  shot("impact", "view=impact", PAGE),
  shot("beyond", "view=beyond", PAGE),
  shot("network", "view=network", PAGE),
  shot("compare", "view=overview&year=2021&compare=2018", PAGE),
  shot("map-dark", "view=map&year=1993&theme=dark&lang=da", PAGE),
  shot("stage", "mode=present&tour=fifteen-minutes&step=gypsum", { width: 1920, height: 1080, scale: 0.5 }),
  shot("phone", "view=flows&year=1993&lang=da", { width: 390, height: 844 }),
];

/** Everything that somebody who judges the look wants to see. */
export const SHOTS = [
  ...VIEWS.map((view) => shot(`${view}-desk`, `view=${view}`)),
  ...LINKED.map((view) => shot(`${view}-1993`, `view=${view}&year=1993`)),
  ...LINKED.map((view) => shot(`${view}-1993-gypsum`, `view=${view}&year=1993&${GYPSUM}`)),
  shot("overview-1961", "view=overview&year=1961"),
  shot("overview-2021-gypsum-ended", `view=overview&year=2021&${GYPSUM}`),
  shot("overview-partner", "view=overview&partner=gyproc&year=2000"),
  shot("overview-water", "view=overview&family=water"),
  shot("overview-nothing", "view=overview&year=1961&family=material"),
  shot("overview-bad-address", "view=overview&year=1492&stream=nothing"),
  { ...shot("dataset-missing", "dataset=nowhere"), isBroken: true },
  ...VIEWS.map((view) => shot(`${view}-da`, `view=${view}&lang=da`)),
  ...VIEWS.map((view) => shot(`${view}-dark`, `view=${view}&theme=dark`)),
  ...LINKED.map((view) => shot(`${view}-projector`, `view=${view}&theme=projector`)),
  ...SIZES.flatMap((size) =>
    (size.width < 3000 ? VIEWS : LINKED).map((view) =>
      shot(`${view}-${size.width}x${size.height}`, `view=${view}&year=1993`, size),
    ),
  ),
  ...SIZES.slice(0, 2).map((size) =>
    shot(`overview-gypsum-${size.width}x${size.height}`, `view=overview&year=1993&${GYPSUM}`, size),
  ),
];

/**
 * Returns a page that shows all pictures small, each a link to the large one.
 *
 * @param {readonly Shot[]} shots
 */
export function contactSheet(shots) {
  const figures = shots
    .map(
      ({ name, query, width, height }) =>
        `<figure><a href="${name}.png"><img src="${name}.png" alt="${name}" loading="lazy"></a>` +
        `<figcaption>${name}<br><small>${width}×${height} ?${query.replaceAll("&", "&amp;")}</small></figcaption></figure>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Symbiosis Atlas: contact sheet</title>
<style>
body { margin: 16px; font: 14px/1.4 system-ui; background: #ddd; display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; width: 340px; } img { width: 100%; max-height: 480px; object-fit: contain; background: #fff; }
small { overflow-wrap: anywhere; }
</style></head><body>
${figures}
</body></html>
`;
}
