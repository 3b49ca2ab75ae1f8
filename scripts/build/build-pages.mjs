// npm run build:pages: writes the pages of a finished build anew, after its config.json or its data were changed, so
// that title, description and text are those of the deployment.
// Usage: node scripts/build/build-pages.mjs [--dist FOLDER]; the folder may be a copy of what a server has.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { finishBuild } from "./finish-build.mjs";

const { values } = parseArgs({
  options: { dist: { type: "string", default: fileURLToPath(new URL("../../dist", import.meta.url)) } },
});

try {
  // Pages that carry their policy themselves keep it.
  await finishBuild(values.dist, { hasMetaPolicy: false });
  console.log(`${join(values.dist, "index.html")} and the pages beside it are written anew.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
