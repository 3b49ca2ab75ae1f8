// Serves the built app on this machine with the headers that a public host should send too.
// Usage: node scripts/serve/serve.mjs [--port N] [--dist FOLDER] [--frame-ancestors "ORIGIN …"]
// With --port that port or none, else PORT or 4173 or the next free one. Pages of the frame ancestors may embed the
// atlas, besides its own; a public host says the same in its configuration.

import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { securityHeaders } from "./security-headers.mjs";
import { siteHandler } from "./site-handler.mjs";

const HOST = "127.0.0.1";
const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 50;

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    dist: { type: "string", default: fileURLToPath(new URL("../../dist", import.meta.url)) },
    "frame-ancestors": { type: "string", default: "" },
  },
});
const DIST = values.dist;

if (!existsSync(join(DIST, "index.html"))) {
  console.error("There is no build in dist/. Run npm run build first, or npm start, which does both.");
  process.exit(1);
}

const headers = securityHeaders(`'self' ${values["frame-ancestors"]}`.trim());
const server = createServer(siteHandler(DIST, headers));

const first = Number(values.port ?? process.env["PORT"] ?? DEFAULT_PORT);
if (!Number.isInteger(first) || first < 0 || first > 65_535) {
  console.error(`"${values.port ?? process.env["PORT"]}" is no port number.`);
  process.exit(1);
}
const last = values.port === undefined ? Math.min(first + PORTS_TO_TRY, 65_535) : first;
let port = first;
server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === "EADDRINUSE" && port < last) {
    port += 1;
    server.listen(port, HOST);
    return;
  }
  console.error(`The address ${HOST}:${port} cannot be used: ${error.message}`);
  process.exit(1);
});
server.on("listening", () => {
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  console.log(`\nSymbiosis Atlas is at http://${HOST}:${actual}/ (Ctrl-C stops it)\n`);
});
server.listen(port, HOST);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
