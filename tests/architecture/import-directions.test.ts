import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A small app in which each file breaks one rule, or is an allowed neighbour of one that does. */
const FILES: Record<string, string> = {
  "src/lib/units.ts": "export const tonne = 1;",
  "src/lib/upwards.ts": 'import { graph } from "../model/graph.ts"; export const up = graph;',
  "src/model/graph.ts": 'import { tonne } from "../lib/units.ts"; export const graph = tonne;',
  "src/model/hook.ts": 'import { useMemo } from "react"; export const memo = useMemo;',
  "src/model/one.ts": 'import { two } from "./two.ts"; export const one = () => two;',
  "src/model/two.ts": 'import { one } from "./one.ts"; export const two = () => one;',
  "src/model/index.ts": 'export { graph } from "./graph.ts";',
  "src/model/viaBarrel.ts": 'import { graph } from "./index.ts"; export const g = graph;',
  "src/model/nowhere.ts": 'import { gone } from "./gone.ts"; export const g = gone;',
  "src/layouts/geometry/box.ts": "export const box = 1;",
  "src/layouts/geometry/back.ts": 'import { box } from "../flows/flowLayout.ts"; export const back = box;',
  "src/layouts/flows/flowLayout.ts": 'export { box } from "../geometry/box.ts";',
  "src/layouts/charts/dots.ts": 'import { box } from "../flows/flowLayout.ts"; export const dots = box;',
  "src/layouts/timeline/lanes.ts": 'import { dots } from "../charts/dots.ts"; export const lanes = dots;',
  "src/layouts/map/base/scene.ts": 'export { box } from "../../geometry/box.ts";',
  "src/layouts/map/picture.ts": 'export { box } from "./base/scene.ts";',
  "src/layouts/map/bars.ts": 'import { lanes } from "../timeline/lanes.ts"; export const bars = lanes;',
  "src/layouts/map/base/climbs.ts": 'import { box } from "../picture.ts"; export const climbs = box;',
  "src/layouts/map/labels/names.ts": 'export { box } from "../base/scene.ts";',
  "src/layouts/map/pipes/draw.ts": 'import { box } from "../labels/names.ts"; export const pipes = box;',
  "src/layouts/map/labels/lines.ts": 'import { pipes } from "../pipes/draw.ts"; export const lines = pipes;',
  "src/layouts/map/steps/labels.ts": 'export { box } from "../labels/names.ts";',
  "src/layouts/map/attic/old.ts": "export const old = 1;",
  "src/layouts/map/usesAttic.ts": 'export { old } from "./attic/old.ts";',
  "src/views/map/engine/engine.ts": "export const engine = 1;",
  "src/views/map/overlay/marks.ts": 'export { engine } from "../engine/engine.ts";',
  "src/views/map/engine/paints.ts": 'import { engine } from "../overlay/marks.ts"; export const p = engine;',
  "src/views/map/overlay/buttons.ts": 'import { b } from "../controls/button.ts"; export const c = b;',
  "src/views/map/controls/button.ts": 'import { map } from "../MapView.tsx"; export const b = map;',
  "src/layouts/disk.ts": 'import { readFileSync } from "node:fs"; export const read = readFileSync;',
  "src/state/useAtlasState.ts":
    'import { useStore } from "zustand"; import { use } from "react"; void [useStore, use];',
  "src/views/map/MapView.tsx": 'import { Map } from "maplibre-gl"; export const map = Map;',
  "src/views/flows/FlowsView.tsx": 'import { map } from "../map/MapView.tsx"; export const flows = map;',
  "src/modes/builder/StepList.tsx": "export const steps = 3;",
  "src/modes/explore/ExploreMode.tsx":
    'import { steps } from "../builder/StepList.tsx"; export const explore = steps;',
  "src/modes/kiosk/KioskMode.tsx":
    'import { steps } from "../builder/StepList.tsx"; export const kiosk = steps;',
  "src/views/flows/heavy.ts": 'import { Map } from "maplibre-gl"; export const heavy = Map;',
};
const EXPECTED = [
  "layouts/charts/dots.ts layouts-charts-imports",
  "layouts/disk.ts no-node-in-src",
  "layouts/geometry/back.ts layouts-geometry-imports",
  "layouts/map/bars.ts layouts-map-imports",
  "layouts/map/base/climbs.ts layouts-map-base-imports",
  "layouts/map/labels/lines.ts layouts-map-labels-imports",
  "layouts/map/pipes/draw.ts layouts-map-pipes-imports",
  "layouts/map/usesAttic.ts layouts-map-known-rooms",
  "layouts/timeline/lanes.ts layouts-timeline-imports",
  "lib/upwards.ts lib-imports",
  "model/hook.ts pure-folders",
  "model/nowhere.ts no-unresolvable",
  "model/viaBarrel.ts no-barrels",
  "modes/kiosk/KioskMode.tsx builder-is-opened-by-two",
  "views/flows/FlowsView.tsx views-and-modes-are-siblings",
  "views/flows/heavy.ts maplibre-only-in-map-view",
  "views/map/controls/button.ts views-map-controls-imports",
  "views/map/engine/paints.ts views-map-engine-imports",
  "views/map/overlay/buttons.ts views-map-overlay-imports",
];

const root = resolve(import.meta.dirname, "../..");
let folder: string;

/** Runs the import check in the small app. */
function checkImports() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/test/check-imports.mjs"), "--config", "dependency-cruiser.cjs"],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"]}` },
    },
  );
  const found = [...stderr.matchAll(/^([\w-]+): src\/(\S+) → /gm)].map(([, rule, from]) => `${from} ${rule}`);
  return { status, stdout, stderr, found };
}

describe("the check of import directions", { timeout: 60_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "import-directions-"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    for (const file of ["tsconfig.json", "package.json"]) cpSync(join(root, file), join(folder, file));
    cpSync(join(root, "tests/architecture/dependency-cruiser.cjs"), join(folder, "dependency-cruiser.cjs"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("fails when it reads no module", () => {
    mkdirSync(join(folder, "src"));
    const { status, stderr } = checkImports();
    expect(status).toBe(1);
    expect(stderr).toContain("nothing was checked");
  });

  it("names each forbidden import, and no allowed one", () => {
    for (const [path, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${content}\n`);
    }
    const { status, found } = checkImports();
    expect(status).toBe(1);
    // A circle is told once, from whichever end the tool met first.
    expect(found.filter((line) => !line.endsWith("no-circular")).toSorted()).toEqual(EXPECTED);
    expect(found.filter((line) => line.endsWith("no-circular")).length).toBeGreaterThan(0);
  });
});
