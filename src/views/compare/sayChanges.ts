import { compareWords } from "../../i18n/messages/compare.ts";
import { headlineWords } from "../../i18n/messages/headline.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import type { Language } from "../../lib/language.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { Atlas } from "../../model/atlas.ts";
import { comparisonOf } from "../../model/comparisons.ts";
import type { YearDifference } from "../../model/differences.ts";
import { type TwoValues, twoValues } from "../../model/twoAmounts.ts";
import { amountParts, type Manner, sayAmount } from "../parts/sayClaim.ts";
import { type YearNames, yearNames } from "./yearNames.ts";

/** So many streams are named in a line; that there are more is said. */
const MOST_NAMED = 3;

/** How many streams ended or began, and the first few of them in words. */
export interface NamedStreams {
  readonly change: "ended" | "began";
  readonly n: number;
  readonly list: string;
}

/** Two years in whole sentences, for a hall that has no list to open. */
export interface SaidChanges {
  /** What the dataset calls these two years; null where it offers them by no name. */
  readonly title: string | null;
  /** Which streams ended and began, the first few by name. */
  readonly named: readonly NamedStreams[];
  /** The events between that say why, as the dataset offers them. */
  readonly events: readonly string[];
  /** What was counted in both years, as the dataset offers it, and by whom. */
  readonly counted: readonly { readonly words: string; readonly references: readonly string[] }[];
}

/** Returns the same as sentences one after another, for a stage, a sheet of paper or a file. */
export function sayInSentences({ named, events, counted }: SaidChanges, language: Language): string[] {
  const t = compareWords[language];
  return [
    ...named.map(({ change, list }) => t[`${change}List`]({ list })),
    ...events.map((event) => (/[.?!]$/.test(event) ? event : `${event}.`)),
    ...counted.map(({ words }) => words),
  ];
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
  const milestones = (offered?.milestones ?? []).flatMap((id) => atlas.milestones.get(id) ?? []);
  const told = new Set(milestones.flatMap(({ streams, stopped }) => [...streams, ...stopped]));
  return {
    title: offered?.title?.[language] ?? null,
    named: [
      ...sayNamed(difference, "ended", told, yearNames(atlas, from, language), language),
      ...sayNamed(difference, "began", told, yearNames(atlas, to, language), language),
    ],
    events: milestones.map(({ when, title }) =>
      t.dated({ when: sayMoment(when, language), title: title[language] }),
    ),
    counted: (offered?.series ?? []).flatMap((id) => {
      const series = atlas.series.get(id);
      const values = series === undefined ? null : twoValues(series, from, to);
      return values === null
        ? []
        : [{ words: sayCounted(values, difference, language, manner), references: values.series.references }];
    }),
  };
}

/** Returns what a series counts in two years, in a sentence; in few words where those years stand above it in a hall. */
function sayCounted(
  { series, before, after }: TwoValues,
  { from, to }: Pick<YearDifference, "from" | "to">,
  language: Language,
  manner?: Manner,
): string {
  const t = compareWords[language];
  const title = series.computed
    ? `${series.title[language]} (${headlineWords[language].calculated})`
    : series.title[language];
  const amount = (value: number) => ({ value, upTo: null, qualifier: null, unit: series.unit });
  const parts = [before, after].map(({ value }) => amountParts(amount(value), language, "words"));
  const [one, other] = parts;
  const isBrief = manner === "words" && before.year === from && after.year === to;
  if (isBrief && one != null && other != null && one.unit === other.unit)
    return t.countedBetween({ title, before: one.number, after: other.number, unit: other.unit });
  return t.counted({
    title,
    from: before.year,
    before: sayAmount(amount(before.value), language, manner),
    to: after.year,
    after: sayAmount(amount(after.value), language, manner),
  });
}

/** Returns streams that ended or began: those that the offered events are about first, and alone where there are any. */
function sayNamed(
  { changes }: YearDifference,
  change: NamedStreams["change"],
  told: ReadonlySet<string>,
  names: YearNames,
  language: Language,
): NamedStreams[] {
  const own = changes.filter((one) => one.change === change).map(({ stream }) => stream);
  if (own.length === 0) return [];
  const asked = own.filter(({ id }) => told.has(id));
  // One more by its name takes no more room than that there is one more.
  const most = own.length === MOST_NAMED + 1 ? own.length : MOST_NAMED;
  const shown = (asked.length > 0 ? asked : own).slice(0, most).map(names.brief);
  const list = compareWords[language].named({
    streams: upperFirst(shown.join("; ")),
    more: own.length - shown.length,
  });
  return [{ change, n: own.length, list }];
}
