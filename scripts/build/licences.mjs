// What a build consists of that others have written, with the licences that ask to be passed on with it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Comes as one file that its makers have bundled, so Vite sees nothing of what is in it. */
const BUNDLED_BY_THEIR_MAKERS = ["maplibre-gl"];
const LICENCE_FILE = /^(licen[cs]e|copying)(\.\w+)?$/i;
const RULE = "─".repeat(80);

/** @typedef {{ name: string, version: string, identifier?: string | null, text?: string | null }} Package */

/**
 * Returns the licences of a build as one readable text: the atlas's own, then those of its packages and fonts; equal
 * texts once.
 *
 * @param {readonly Package[]} bundled as Vite's `build.license` lists them
 * @param {string} root folder of package.json and node_modules
 */
export function licencesText(bundled, root) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const fonts = Object.keys(dependencies).filter((name) => name.startsWith("@fontsource"));
  const all = new Map(bundled.map((one) => [`${one.name} ${one.version}`, one]));
  for (const name of fonts) add(all, name, root);
  for (const { name } of bundled)
    if (BUNDLED_BY_THEIR_MAKERS.includes(name)) addDependencies(all, name, root);

  /** @type {Map<string, string[]>} */
  const byText = new Map();
  const sorted = [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  for (const { name, version, identifier, text } of sorted) {
    const words =
      text?.trim() || `(The package brings no text. Its licence is ${identifier ?? "not named"}.)`;
    byText.set(words, [...(byText.get(words) ?? []), `${name} ${version}, ${identifier ?? "see below"}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  const own = readFileSync(join(root, "LICENSE"), "utf8").trim();
  const head =
    "Symbiosis Atlas, its code\n\n" +
    `${own}\n\n` +
    "The dataset and the map's ground have licences of their own, which the atlas names under the map and in its help.\n" +
    "Below: what others have written and this build contains.";
  return `${[head, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

/**
 * @param {Map<string, Package>} all
 * @param {string} name
 * @param {string} root
 */
function addDependencies(all, name, root) {
  /** @type {{ dependencies?: Record<string, string> }} */
  const { dependencies = {} } = readPackage(name, root);
  for (const dependency of Object.keys(dependencies)) {
    // Types are not in the code.
    if (dependency.startsWith("@types/")) continue;
    if (add(all, dependency, root)) addDependencies(all, dependency, root);
  }
}

/**
 * @param {Map<string, Package>} all
 * @param {string} name
 * @param {string} root
 * @returns {boolean} whether it is new and installed
 */
function add(all, name, root) {
  const folder = join(root, "node_modules", name);
  if (!existsSync(folder)) return false;
  /** @type {{ version: string, license?: string }} */
  const { version, license } = readPackage(name, root);
  const key = `${name} ${version}`;
  if (all.has(key)) return false;
  const file = readdirSync(folder).find((one) => LICENCE_FILE.test(one));
  const text = file === undefined ? null : readFileSync(join(folder, file), "utf8");
  all.set(key, { name, version, identifier: license ?? null, text });
  return true;
}

/**
 * @param {string} name
 * @param {string} root
 */
function readPackage(name, root) {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
}
