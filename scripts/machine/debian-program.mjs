// Finds a program that tests need beside a browser, and installs it where that can be done.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LOCK = join(tmpdir(), "symbiosis-atlas-apt.lock");
const INSTALL_MS = 10 * 60_000; // a Firefox over a slow network, after somebody else's

/**
 * Returns the path of a program that tests need, installing Debian's package when this is root on Debian. Throws with
 * advice when it is not to be had.
 *
 * @param {string} name
 * @param {string[]} paths
 * @param {string} packageName
 */
export function ensureProgram(name, paths, packageName) {
  const find = () => paths.find((path) => existsSync(path));
  const found = find();
  if (found !== undefined) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    installPackage(packageName);
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    `A test needs ${name}, which is not here and could not be installed. Install it by hand ` +
      `(Debian: apt-get install ${packageName}).`,
  );
}

/**
 * Installs one of Debian's packages; the caller looks whether that went well. One at a time: apt-get gives up at once when
 * another holds its lock, and tests run side by side.
 *
 * @param {string} packageName
 * @param {{ withRecommended?: boolean }} [options] whether what Debian recommends with it comes too
 */
export function installPackage(packageName, { withRecommended = false } = {}) {
  console.log(`Installing Debian's ${packageName}.`);
  // At run level 1 Debian installs a server without starting it.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const recommended = withRecommended ? "--install-recommends" : "--no-install-recommends";
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", recommended, "-o", "DPkg::Lock::Timeout=120", packageName],
  ]) {
    const { status, stderr } = spawnSync("flock", [LOCK, "apt-get", ...args], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      timeout: INSTALL_MS,
    });
    if (status !== 0) console.error(`apt-get ${args[0]} went wrong (${status}): ${stderr.trim()}`);
  }
}
