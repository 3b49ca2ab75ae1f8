import type { Dataset } from "../dataset/schema/dataset.ts";
import type { Step, Tour } from "../dataset/schema/tour.ts";
import type { ViewName } from "../dataset/schema/viewNames.ts";

/** A tour that was not made for a screen without a guide goes faster than its guide would. */
const LONGEST_S = 14;

/**
 * Returns the slides of the loop that runs while nobody touches the screen: those of the tour that is asked for,
 * else of the tour made for it, else of the first tour, else one calm slide.
 *
 * @param tourId id of a tour, or an old id; null or an unknown one means the default
 * @param view the one view that this window shows in every slide; null means the slide's own
 */
export function attractSlides(
  dataset: Pick<Dataset, "tours" | "meta">,
  tourId: string | null,
  view: ViewName | null,
): readonly Step[] {
  const { tours } = dataset;
  const tour =
    tours.find(({ id, aliases }) => tourId !== null && (id === tourId || aliases.includes(tourId))) ??
    tours.find(({ audience }) => audience === "attract") ??
    tours[0];
  const steps = tour === undefined ? [calmSlide(dataset)] : paced(tour);
  return view === null ? steps : steps.map((step) => ({ ...step, state: { ...step.state, view } }));
}

const paced = ({ audience, steps }: Tour): readonly Step[] =>
  audience === "attract"
    ? steps
    : steps.map((step) => ({ ...step, seconds: Math.min(step.seconds, LONGEST_S) }));

const calmSlide = ({ meta }: Pick<Dataset, "meta">): Step => ({
  id: "atlas",
  state: { view: "overview", year: null, compare: null, follow: [], family: [], status: [], with: [] },
  headline: meta.title,
  text: meta.description,
  notes: { da: "", en: "" },
  seconds: LONGEST_S,
  references: [],
});

/** Which slide is on, in which round of the loop, and for how long yet. */
export interface SlideTime {
  readonly index: number;
  readonly round: number;
  readonly leftMs: number;
}

/**
 * Returns the slide that is on when the loop has run for `elapsedMs`. It depends on nothing else, so that windows
 * with the same clock and the same slides are in step without a word between them.
 */
export function slideAt(slides: readonly Pick<Step, "seconds">[], elapsedMs: number): SlideTime {
  const roundMs = slides.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const elapsed = Math.max(0, elapsedMs);
  const round = Math.floor(elapsed / roundMs);
  let leftMs = elapsed - round * roundMs;
  for (const [index, { seconds }] of slides.entries()) {
    if (leftMs < seconds * 1000) return { index, round, leftMs: seconds * 1000 - leftMs };
    leftMs -= seconds * 1000;
  }
  throw new Error("a loop without slides");
}

/** Returns which of the languages a slide speaks: they take turns, and in the next round each slide speaks the next. */
export function slideLanguage<L>(
  { index, round }: Pick<SlideTime, "index" | "round">,
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
