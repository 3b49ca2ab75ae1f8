import type { Dataset } from "../dataset/schema/dataset.ts";
import type { Step, Tour } from "../dataset/schema/tour.ts";
import type { ViewName } from "../dataset/schema/viewNames.ts";

/** A tour that was not made for a screen without a guide goes faster than its guide would. */
const LONGEST_S = 14;

/**
 * Returns the scenes of the loop that runs while nobody touches the screen: those of the tour that is asked for,
 * else of the tour made for it, else of the first tour, else one calm scene.
 *
 * @param tourId id of a tour, or an old id; null or an unknown one means the default
 * @param view the one view that this window shows in every scene; null means the scene's own
 */
export function attractScenes(
  dataset: Pick<Dataset, "tours" | "meta">,
  tourId: string | null,
  view: ViewName | null,
): readonly Step[] {
  const { tours } = dataset;
  const tour =
    tours.find(({ id, aliases }) => tourId !== null && (id === tourId || aliases.includes(tourId))) ??
    tours.find(({ audience }) => audience === "attract") ??
    tours[0];
  const steps = tour === undefined ? [calmScene(dataset)] : paced(tour);
  return view === null ? steps : steps.map((step) => ({ ...step, state: { ...step.state, view } }));
}

const paced = ({ audience, steps }: Tour): readonly Step[] =>
  audience === "attract"
    ? steps
    : steps.map((step) => ({ ...step, seconds: Math.min(step.seconds, LONGEST_S) }));

const calmScene = ({ meta }: Pick<Dataset, "meta">): Step => ({
  id: "atlas",
  state: { view: "overview", year: null, compare: null, family: [], status: [], with: [] },
  headline: meta.title,
  text: meta.description,
  notes: { da: "", en: "" },
  seconds: LONGEST_S,
  references: [],
});

/** Which scene is on, in which round of the loop, and for how long yet. */
export interface SceneTime {
  readonly index: number;
  readonly round: number;
  readonly leftMs: number;
}

/**
 * Returns the scene that is on when the loop has run for `elapsedMs`. It depends on nothing else, so that windows
 * with the same clock and the same scenes are in step without a word between them.
 */
export function sceneAt(scenes: readonly Pick<Step, "seconds">[], elapsedMs: number): SceneTime {
  const roundMs = scenes.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const elapsed = Math.max(0, elapsedMs);
  const round = Math.floor(elapsed / roundMs);
  let leftMs = elapsed - round * roundMs;
  for (const [index, { seconds }] of scenes.entries()) {
    if (leftMs < seconds * 1000) return { index, round, leftMs: seconds * 1000 - leftMs };
    leftMs -= seconds * 1000;
  }
  throw new Error("a loop without scenes");
}

/** Returns which of the languages a scene speaks: they take turns, and in the next round each scene speaks the next. */
export function sceneLanguage<L>(
  { index, round }: Pick<SceneTime, "index" | "round">,
  languages: readonly L[],
): L {
  const language = languages[(index + round) % languages.length];
  if (language === undefined) throw new Error("a loop without languages");
  return language;
}

/** Returns where the clock of a wall begins within the loop, in ms: each wall has its own, whoever computes it. */
export function wallOffset(wall: string): number {
  let hash = 0;
  for (const letter of wall) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
