import { compareWords } from "../../i18n/messages/compare.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { comparisonOf } from "../../model/comparisons.ts";
import type { Change, YearDifference } from "../../model/differences.ts";
import { twoValues } from "../../model/twoAmounts.ts";
import { type Manner, sayAmount } from "../parts/sayClaim.ts";
import { type YearNames, yearNames } from "./yearNames.ts";

/** So many streams are named in a line; that there are more is said. */
const MOST_NAMED = 3;

/** Two years in whole sentences, for a hall that has no list to open. */
export interface SaidChanges {
  /** What the dataset calls these two years; null where it offers them by no name. */
  readonly title: string | null;
  /** Which streams ended and began, a sentence each. */
  readonly named: readonly string[];
  /** The events between that say why, as the dataset offers them. */
  readonly events: readonly string[];
  /** What was counted in both years, as the dataset offers it, and by whom. */
  readonly counted: readonly { readonly words: string; readonly references: readonly string[] }[];
}

/** Returns what differs between two years by name, why, and what was counted. */
export function sayChanges(
  atlas: Atlas,
  difference: YearDifference,
  language: Language,
  manner?: Manner,
): SaidChanges {
  const t = compareWords[language];
  const { from, to } = difference;
  const offered = comparisonOf(atlas, from, to);
  const ended = sayNamed(difference, "ended", yearNames(atlas, from, language), language);
  const began = sayNamed(difference, "began", yearNames(atlas, to, language), language);
  return {
    title: offered?.title?.[language] ?? null,
    named: [
      ...(ended === null ? [] : [t.listed({ what: t.endedList, list: ended })]),
      ...(began === null ? [] : [t.listed({ what: t.beganList, list: began })]),
    ],
    events: (offered?.milestones ?? []).flatMap((id) => {
      const milestone = atlas.milestones.get(id);
      if (milestone === undefined) return [];
      return [t.dated({ when: sayMoment(milestone.when, language), title: milestone.title[language] })];
    }),
    counted: (offered?.series ?? []).flatMap((id) => {
      const series = atlas.series.get(id);
      const values = series === undefined ? null : twoValues(series, from, to);
      if (values === null) return [];
      const say = (value: number) =>
        sayAmount({ value, upTo: null, qualifier: null, unit: values.series.unit }, language, manner);
      const words = t.counted({
        title: values.series.title[language],
        from: values.before.year,
        before: say(values.before.value),
        to: values.after.year,
        after: say(values.after.value),
      });
      return [{ words, references: values.series.references }];
    }),
  };
}

function sayNamed(
  { changes }: YearDifference,
  change: Change,
  names: YearNames,
  language: Language,
): string | null {
  const own = changes.filter((one) => one.change === change).map(({ stream }) => names.brief(stream));
  if (own.length === 0) return null;
  // One more by its name takes no more room than that there is one more.
  const shown = own.length === MOST_NAMED + 1 ? own : own.slice(0, MOST_NAMED);
  return compareWords[language].named({ streams: shown.join("; "), more: own.length - shown.length });
}
