import { useMemo } from "react";
import type { QuantityClaim } from "../../../dataset/schema/claim.ts";
import type { Family } from "../../../dataset/schema/stream.ts";
import { formatFor } from "../../../i18n/format.ts";
import { bareResource } from "../../../i18n/streamName.ts";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { commonWords } from "../../../i18n/messages/common.ts";
import { partsWords } from "../../../i18n/messages/parts.ts";
import { useLanguage } from "../../../i18n/useWords.ts";
import type { Language } from "../../../lib/language.ts";
import { UNITS } from "../../../lib/units.ts";
import type { DrawnAmount, WithoutAmount } from "../../../model/amounts.ts";
import { hasReferenceTime, quantitiesOf } from "../../../model/claims.ts";
import { hasNumber, isContradicted } from "../../../model/comparable.ts";
import type { StreamInYear } from "../../../model/filter.ts";
import { MEASURE_UNITS } from "../../../model/measures.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useStateWords } from "../../hooks/useStateWords.ts";
import { sayAmount, sayPublished, sayYearsAndGround } from "../../parts/sayClaim.ts";

/** Words for the amounts of one picture. */
export interface AmountWords {
  /** "million m³ a year": what all widths are in. */
  readonly unit: string;
  /** "3.5", "million m³ a year"; with "about" and the like before it. */
  readonly figure: (amount: DrawnAmount) => {
    readonly before: string;
    readonly number: string;
    readonly unit: string;
  };
  /** An amount on the scale, as in `figure`: "1 million m³ a year". */
  readonly onScale: (value: number) => string;
  /** Of what, for when, on what ground: "surface water delivered to all users · published 2018". */
  readonly ground: (amount: DrawnAmount) => string;
  /** What is known of a stream without an amount to draw. */
  readonly without: (one: WithoutAmount) => string;
  readonly resource: (one: StreamInYear) => string;
  /** The state where it does not plainly run. */
  readonly state: (one: StreamInYear) => string | null;
  /** All of it in a sentence, for who listens. */
  readonly spoken: (one: StreamInYear, said: string) => string;
}

const MILLION = 1e6;
const LEAST_STEP = 1000; // of a million: numbers are said with three decimals, and none is rounded

/** Returns the words for a picture whose largest amount is `most`, in the unit of its measure. */
export function useAmountWords(measure: Family, most: number): AmountWords {
  const language = useLanguage();
  const names = useNames();
  const sayState = useStateWords();
  const isLarge = measure === "water" && most >= MILLION;
  return useMemo(() => {
    const t = amountsWords[language];
    const plain = UNITS[MEASURE_UNITS[measure]][language].split("/")[0] ?? "";
    const large = t.millions({ unit: plain });
    const { number } = formatFor(language);
    const inUnit = (value: number, upTo: number | null) => {
      const ends = upTo === null ? [value] : [value, upTo];
      const isMillions = isLarge && ends.every((end) => Number.isInteger(end / LEAST_STEP));
      const said = ends.map((end) => number(isMillions ? end / MILLION : end)).join("–");
      return { number: said, unit: t.perYear({ unit: isMillions ? large : plain }) };
    };
    const spokenName = ({ stream }: StreamInYear) => names.stream(stream);
    return {
      unit: t.perYear({ unit: isLarge ? large : plain }),
      figure: ({ claim: { qualifier }, value, upTo }) => ({
        before: qualifier === null ? "" : partsWords[language][qualifier],
        ...inUnit(value, upTo),
      }),
      onScale: (value) => Object.values(inUnit(value, null)).join(" "),
      ground: (amount) => sayGroundOf(amount, measure, language),
      without: (one) => sayWithout(one, language),
      // The donor stands beside it.
      resource: ({ stream: { resource, donor } }) =>
        bareResource({ resource: resource[language], donor: names.short(donor) }),
      state: ({ stream, state }) => (state === "running" ? null : sayState(stream, state)),
      spoken: (one, said) =>
        [t.spokenAmount({ stream: spokenName(one), amount: said }), sayState(one.stream, one.state)].join(
          "; ",
        ),
    };
  }, [measure, language, names, sayState, isLarge]);
}

function sayGroundOf({ claim, streams }: DrawnAmount, measure: Family, language: Language): string {
  const t = amountsWords[language];
  const from =
    claim.unit === MEASURE_UNITS[measure] ? null : t.converted({ from: sayAmount(claim, language) });
  const differs = streams.some(({ stream }) => isDisputed(claim, quantitiesOf(stream)));
  // That only its publication is dated is said by "published" alone: a band has little room.
  const years = hasReferenceTime(claim) ? undefined : (sayPublished(claim, language) ?? undefined);
  const isOurs = claim.inferred && claim.basis !== "calculated";
  return [
    // The year comes first: where the band ends before the words do, it is still there.
    sayYearsAndGround(claim, language, years),
    claim.measure?.[language] ?? null,
    from,
    isOurs ? t.inferred : null,
    differs ? t.differ : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

const isDisputed = (claim: QuantityClaim, others: readonly QuantityClaim[]): boolean =>
  hasNumber(claim) && others.some((other) => hasNumber(other) && isContradicted(claim, other));

function sayWithout({ together, otherwise }: WithoutAmount, language: Language): string {
  const t = amountsWords[language];
  if (together !== null) return t.together({ amount: sayAmount(together, language) });
  if (otherwise === null) return commonWords[language].notPublished;
  return t.otherwise({
    amount: `${sayAmount(otherwise, language)}, ${sayYearsAndGround(otherwise, language)}`,
  });
}
