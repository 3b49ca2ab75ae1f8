// Timings of what runs when a page opens and when the year moves, on the shipped dataset and on large made-up ones.
// `npm run bench`.
import { join } from "node:path";
import { Bench } from "tinybench";
import { loadDataset } from "../../scripts/data/load.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { layoutFlows } from "../../src/layouts/flows/flowLayout.ts";
import { flowOrder } from "../../src/layouts/flows/order.ts";
import { drawPipes } from "../../src/layouts/map/pipes/drawPipes.ts";
import { planPipes } from "../../src/layouts/map/pipes/planPipes.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { yearEvents } from "../../src/model/events.ts";
import { graphOfYear } from "../../src/model/filter.ts";
import { searchVocabulary } from "../../src/i18n/messages/searchVocabulary.ts";
import { createSearch } from "../../src/model/search/find.ts";
import { makeSearchIndex } from "../../src/model/search/searchIndex.ts";
import { homePipes } from "../fixtures/homePipes.ts";
import { manyStreams } from "../fixtures/manyStreams.ts";

const root = join(import.meta.dirname, "../..");
const { dataset: input } = loadDataset(join(root, "data", "kalundborg"), root);
const parsed = parseDataset(input);
if (!parsed.ok) throw new Error("the shipped dataset has problems; run npm run data:check");
const atlas = createAtlas(parsed.dataset);
const large = [300, 3000].map((count) => ({ count, atlas: createAtlas(manyStreams(count)) }));
const everything = { families: [], states: [], partners: [] };

const home = homePipes();
const { view, discs } = home.view({ width: 1000, height: 860 });
const network = { corridors: home.dataset.corridors, streams: home.content.streams, ...view, discs };
const plan = planPipes(network);
/** All streams of a dataset as a full flows view on a laptop holds them. */
const roomOf = (streams: typeof atlas.dataset.streams) => ({
  widthPx: 1400,
  heightPx: 620,
  remPx: 16,
  partnerEm: 9,
  mostMakesEm: 12,
  rows: streams.map((stream) => ({ stream, nameEm: 10, moreEm: 0, markEm: 0 })),
  partners: new Map<string, { nameEm: number; makesEm: number; isMember: boolean }>(),
});
const rooms = new Map(
  [atlas, ...large.map((one) => one.atlas)].map((one) => [one, roomOf(one.dataset.streams)]),
);
const drawFlows = (of: typeof atlas) => {
  const room = rooms.get(of);
  if (room !== undefined) layoutFlows(flowOrder(of), room);
};

const bench = new Bench({ time: 500 }) // ms for each row
  .add("open: check the dataset", () => void parseDataset(input))
  .add("open: index it", () => void createAtlas(parsed.dataset))
  .add("search: read the dataset, once", () => makeSearchIndex(atlas, searchVocabulary))
  .add("year: graph of a year", () => void graphOfYear(atlas, 2018, everything))
  .add("year: events of all years", () => void yearEvents(atlas))
  .add("open: order of the flows diagram", () => void flowOrder({ ...atlas }))
  .add("layout: flows diagram", () => drawFlows(atlas))
  .add("layout: route and order the pipes, once", () => void planPipes(network))
  .add("layout: draw the pipes, at each zoom", () => {
    if (plan !== null) drawPipes(plan, view);
  });
for (const { count, atlas: many } of large)
  bench
    .add(`${count} streams: graph of a year`, () => void graphOfYear(many, 1995, everything))
    .add(`${count} streams: flows diagram`, () => drawFlows(many));

/** Each key of what is typed is one query; none may take longer than a frame. */
const TYPED = ["steam from partner 12", "who owns the refinery?", "gyprok", "dampledningen", "182 mio"];
const keys = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
for (const one of [{ count: atlas.dataset.streams.length, atlas }, ...large]) {
  const index = await makeSearchIndex(one.atlas, searchVocabulary);
  const at = { key: 0, search: createSearch(index) };
  bench.add(`${one.count} streams: search, a key`, () => {
    // Typed anew each time: what was kept from the last round would be too kind.
    if (at.key === 0) at.search = createSearch(index);
    at.search(keys[at.key] ?? "");
    at.key = (at.key + 1) % keys.length;
  });
}
await bench.run();
console.table(bench.table());
