// Starts nginx or Apache with a configuration from deploy/, for the tests; installs it where that can be done.

import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureProgram } from "../../scripts/machine/debian-program.mjs";

const DEPLOY = fileURLToPath(new URL("../../deploy", import.meta.url));
const START_MS = 10_000;

/** @typedef {{ address: string, stop: () => Promise<void> }} RunningServer */

/**
 * Starts nginx with deploy/nginx.conf; only address and folder are other than shipped.
 *
 * @param {string} site folder that is served
 * @returns {Promise<RunningServer>}
 */
export async function startNginx(site) {
  const program = ensureProgram("nginx", ["/usr/sbin/nginx", "/usr/local/bin/nginx"], "nginx");
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
  const shipped = readFileSync(join(DEPLOY, "nginx.conf"), "utf8");
  const fitted = replaceOnce(
    replaceOnce(shipped, "listen 80;", `listen 127.0.0.1:${port};`),
    "root /var/www/symbiosis-atlas;",
    `root "${site}";`,
  );
  writeFileSync(join(folder, "atlas.conf"), fitted);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path "${join(folder, kind)}";`)
    .join("\n");
  const mimeTypes = [
    "/etc/nginx/mime.types",
    "/usr/local/etc/nginx/mime.types",
    "/opt/homebrew/etc/nginx/mime.types",
  ];
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; worker_processes 1; pid "${join(folder, "pid")}"; error_log stderr warn;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    events { }
    http { access_log off; include "${mimeTypes.find((path) => existsSync(path)) ?? mimeTypes[0]}"; ${temporary} include "${join(folder, "atlas.conf")}"; }`,
  );
  return start(program, ["-c", join(folder, "nginx.conf"), "-p", folder], port, folder);
}

/**
 * Starts Apache with deploy/apache.htaccess in the folder that is served, and nothing in its own configuration that
 * would do the same.
 *
 * @param {string} site folder that is served; a copy of it is
 * @returns {Promise<RunningServer>}
 */
export async function startApache(site) {
  const program = ensureProgram("apache2", ["/usr/sbin/apache2", "/usr/sbin/httpd"], "apache2-bin");
  const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2"].find(
    (path) => existsSync(path),
  );
  if (modules === undefined) throw new Error("Apache's modules were not found.");
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "atlas-apache-"));
  const root = join(folder, "site");
  cpSync(site, root, { recursive: true, preserveTimestamps: true }); // what is new within the second has a weak tag
  copyFileSync(join(DEPLOY, "apache.htaccess"), join(root, ".htaccess"));
  mkdirSync(join(folder, "run"));
  const names = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate", "unixd"];
  const loaded = names
    .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module "${join(modules, `mod_${name}.so`)}"`);
  writeFileSync(
    join(folder, "mime.types"),
    "text/html html\ntext/css css\nimage/svg+xml svg\nimage/png png\napplication/json json\n",
  );
  writeFileSync(
    join(folder, "httpd.conf"),
    `ServerRoot "${folder}"
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    PidFile "${join(folder, "run", "pid")}"
    DefaultRuntimeDir "${join(folder, "run")}"
    Mutex file:${join(folder, "run")} default
    ErrorLog "${join(folder, "run", "error.log")}"
    ${loaded.join("\n    ")}
    TypesConfig "${join(folder, "mime.types")}"
    DirectoryIndex index.html
    DocumentRoot "${root}"
    <Directory "${root}">
      Require all granted
      AllowOverride FileInfo
    </Directory>
    `,
  );
  // Apache drops to an unprivileged user, who must be able to read the copy.
  spawnSync("chmod", ["-R", "a+rX", folder]);
  return start(
    program,
    ["-f", join(folder, "httpd.conf"), "-DFOREGROUND"],
    port,
    folder,
    join(folder, "run", "error.log"),
  );
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} port
 * @param {string} folder deleted at the end
 * @param {string} [log] where it writes what goes wrong, if not to its output
 * @returns {Promise<RunningServer>}
 */
async function start(program, args, port, folder, log = "") {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  child.stdout.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const address = `http://127.0.0.1:${port}/`;
  const until = Date.now() + START_MS;
  for (;;) {
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) break;
    if (child.exitCode !== null || Date.now() > until) {
      child.kill("SIGKILL");
      const written = existsSync(log) ? readFileSync(log, "utf8") : "";
      throw new Error(`${program} does not start: ${said}${written}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} text
 * @param {string} from
 * @param {string} to
 */
function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`"${from}" should stand once in deploy/nginx.conf.`);
  return text.replace(from, () => to);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
