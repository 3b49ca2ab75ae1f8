// Entry of npm start, npm run dev and npm test. Runs on the machine's own Node (20 or newer) on a fresh clone:
// installs what is missing, then runs the rest on the Node in node_modules/.bin.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureDependencies, toolsEnvironment } from "./dependencies.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The steps of each command, in order; a step is a script of package.json or a shell command.
 * @type {Record<string, string[]>}
 */
const COMMANDS = {
  start: ["data:check", "build", "serve"],
  dev: ["data:check", "data:bundle", "vite"],
  test: ["node scripts/test/test.mjs"],
  "test:slow": ["node scripts/test/test.mjs --slow"],
};

const [command = "", ...extra] = process.argv.slice(2);
const steps = COMMANDS[command];
if (steps === undefined)
  fail(`Unknown command "${command}"; there are: ${Object.keys(COMMANDS).join(", ")}.`);

try {
  ensureDependencies(root);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
for (const [index, step] of steps.entries()) {
  const isLast = index === steps.length - 1;
  const status = await run([scripts[step] ?? step, ...(isLast ? extra : [])].join(" "), isLast);
  if (status !== 0) {
    if (!isLast) console.error(`\nnpm run ${step} failed; npm ${command} stops here.`);
    process.exit(status);
  }
}

/**
 * Runs one shell command to its end and returns its exit status.
 *
 * @param {string} line
 * @param {boolean} isSimple whether the line is one program, which may then take the shell's place
 * @returns {Promise<number>}
 */
function run(line, isSimple) {
  return new Promise((resolve) => {
    // Otherwise a signal would end the shell and leave its server running.
    const child = spawn(isSimple && process.platform !== "win32" ? `exec ${line}` : line, {
      cwd: root,
      env: toolsEnvironment(root),
      shell: true,
      stdio: "inherit",
    });
    // Ctrl-C reaches the child by itself; a plain kill of this process does not.
    const stop = () => child.kill("SIGTERM");
    process.on("SIGTERM", stop).on("SIGINT", () => {});
    child.on("error", (error) => fail(error.message));
    child.on("exit", (code) => {
      process.off("SIGTERM", stop);
      resolve(code ?? 1);
    });
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
