// The build as a script looks at it: up to date, and served on a port of its own.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds unless dist is newer than everything it is made of. Throws when it cannot. */
export function buildIfStale() {
  const built = join(ROOT, "dist", "index.html");
  const newest = Math.max(
    ...["src", "public", "index.html", "package.json"].map((path) => newestIn(join(ROOT, path))),
  );
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  console.log("dist is missing or old: npm run build.");
  const { status } = spawnSync("npm", ["run", "build"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("npm run build failed.");
}

/**
 * @param {string} path
 * @returns {number} time of the youngest file, in ms
 */
function newestIn(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/**
 * @param {string} [dist] folder of the build
 * @returns {Promise<{ address: string, stop: () => void }>} the server that npm start uses, on a free port
 */
export function serve(dist = "dist") {
  const child = spawn(
    process.execPath,
    [relative(ROOT, join(ROOT, "scripts", "serve", "serve.mjs")), "--port", "0", "--dist", dist],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`the server stopped with status ${code}`)));
    child.stdout.on("data", (chunk) => {
      const found = /http:\/\/[^\s]+/.exec(String(chunk));
      if (found !== null) resolve({ address: found[0], stop: () => child.kill("SIGTERM") });
    });
  });
}
