// Decides whether node_modules matches package-lock.json, and installs when it does not.
// Runs on the machine's own Node (20 or newer) before anything is installed, so it may import nothing but Node.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The major version of Node that the tools need; it comes from the npm package `node`. */
const TOOLS_NODE_MAJOR = 24;

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Returns why the installed packages do not match the lockfile, or null when they do.
 * Packages for other systems are optional and rightly absent, so an absent optional package is no difference.
 *
 * @param {Lockfile} lock package-lock.json
 * @param {Lockfile | null} installed node_modules/.package-lock.json, which npm writes last; null when absent
 * @returns {string | null}
 */
export function whyInstall(lock, installed) {
  if (installed === null) return "dependencies are not installed yet";
  const present = installed.packages ?? {};
  const wanted = lock.packages ?? {};
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === "") continue; // the project itself
    const found = present[path];
    if (found === undefined) {
      if (optional) continue;
      return `${nameOf(path)} ${version} is missing`;
    }
    if (found.version !== version) {
      return `${nameOf(path)} is ${found.version}, package-lock.json says ${version}`;
    }
    if (found.integrity !== integrity) return `${nameOf(path)} differs from the one in package-lock.json`;
  }
  const surplus = Object.keys(present).find((path) => wanted[path] === undefined);
  return surplus === undefined ? null : `${nameOf(surplus)} is no longer in package-lock.json`;
}

/** @param {string} path a key of a lockfile, e.g. `node_modules/a/node_modules/@b/c` */
function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * Installs by `npm ci` when node_modules and package-lock.json differ, then checks that the tools' Node starts.
 * Throws with a sentence for the reader when that is not to be had.
 *
 * @param {string} root folder of package.json
 */
export function ensureDependencies(root) {
  const lock = readJson(join(root, "package-lock.json"));
  if (lock === null) throw new Error("package-lock.json is missing; restore it from git");
  const reason = whyInstall(lock, readJson(join(root, "node_modules", ".package-lock.json")));
  if (reason !== null) {
    console.log(`Installing dependencies by npm ci: ${reason}.`);
    npm(root, ["ci", "--no-audit", "--no-fund"]);
  }
  if (toolsNodeMajor(root) === TOOLS_NODE_MAJOR) return;
  // npm that was told to ignore install scripts leaves the package `node` without its binary.
  console.log("Installing the tools' Node: npm rebuild node.");
  npm(root, ["rebuild", "node", "--ignore-scripts=false"]);
  if (toolsNodeMajor(root) === TOOLS_NODE_MAJOR) return;
  throw new Error(
    `The tools need Node ${TOOLS_NODE_MAJOR}, which the npm package "node" should have put into node_modules/.bin. ` +
      "Delete node_modules and try again; if your npm ignores install scripts, allow them for this project.",
  );
}

/**
 * Returns the environment in which the project's tools run: node_modules/.bin first on PATH.
 *
 * @param {string} root
 */
export function toolsEnvironment(root) {
  return { ...process.env, PATH: [binFolder(root), process.env.PATH ?? ""].join(delimiter) };
}

/** @param {string} root */
function binFolder(root) {
  return join(root, "node_modules", ".bin");
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  // Without our .bin on PATH: npm must not run on a Node that it is about to delete.
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== binFolder(root));
  const { status, error } = spawnSync("npm", args, {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32", // npm is a .cmd there
  });
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`npm ${args[0]} failed (exit status ${status}); its message is above`);
}

/** @param {string} root */
function toolsNodeMajor(root) {
  const { stdout } = spawnSync("node", ["--version"], { env: toolsEnvironment(root), encoding: "utf8" });
  return Number.parseInt((stdout ?? "").replace(/^v/, ""), 10);
}

/** @param {string} path */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}
