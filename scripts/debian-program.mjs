// Finds a program that tests need beside a browser, and installs it where that can be done.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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
    console.log(`Installing Debian's ${packageName}.`);
    // At run level 1 Debian installs a server without starting it.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    for (const args of [
      ["update", "-q"],
      ["install", "-y", "-q", "--no-install-recommends", packageName],
    ])
      spawnSync("apt-get", args, { env, stdio: "ignore", timeout: 5 * 60_000 });
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    `A test needs ${name}, which is not here and could not be installed. Install it by hand ` +
      `(Debian: apt-get install ${packageName}).`,
  );
}
