// Finds a Chromium for the end-to-end tests, and installs one when the machine has none.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { chromium } from "@playwright/test";
import { installPackage } from "./debian-program.mjs";

const USUAL_NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const USUAL_PATHS = [
  ...USUAL_NAMES.map((name) => `/usr/bin/${name}`),
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Returns where a Chromium may be, the most deliberate choice first: the one named in the environment,
 * the system's, those on PATH, Playwright's own.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {string} playwrightPath where Playwright would put its own
 */
export function chromiumCandidates(environment, playwrightPath) {
  const onPath = (environment["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => USUAL_NAMES.map((name) => join(folder, name)));
  const named = environment["CHROMIUM_PATH"];
  return [...new Set([...(named ? [named] : []), ...USUAL_PATHS, ...onPath, playwrightPath])];
}

/**
 * Returns the path of a Chromium that is there, or null.
 * Throws when CHROMIUM_PATH names something that cannot be run: silently taking another would surprise.
 */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named && !isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, which cannot be run.`);
  return chromiumCandidates(process.env, chromium.executablePath()).find(isExecutable) ?? null;
}

/**
 * Returns the path of a Chromium that starts, installing one when there is none: Playwright's, else Debian's
 * package when this is root on Debian. Throws with advice when neither is to be had.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null && starts(found)) return found;
  console.log(found === null ? "No Chromium found." : `${found} does not start.`);

  console.log("Installing Playwright's Chromium: npx playwright install chromium.");
  run("npx", ["--no-install", "playwright", "install", "chromium"], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000", // ms; a blocked network should not cost minutes
  });
  // Playwright's build needs system libraries that a bare machine lacks, so being there is not enough.
  if (starts(chromium.executablePath())) return chromium.executablePath();

  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    installPackage("chromium", { withRecommended: true }); // fonts among them
    if (starts("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  throw new Error(
    "The end-to-end tests need Chromium and none could be installed. Install it by hand (Debian: " +
      "apt-get install chromium) or set CHROMIUM_PATH to the path of a Chromium or Chrome.",
  );
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function starts(path) {
  return isExecutable(path) && spawnSync(path, ["--version"], { timeout: 60_000 }).status === 0;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
function run(program, args, environment) {
  spawnSync(program, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 10 * 60_000,
  });
}
