import { headlineWords } from "../../i18n/messages/headline.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import type { Language } from "../../lib/language.ts";
import type { PublishedFigure, Spread } from "../../model/comparable.ts";
import type { Headline, Mark } from "../../model/headline.ts";
import { type Manner, sayAmount, sayClaimYears } from "./sayClaim.ts";

/** What one mark says. */
export interface SaidMark {
  readonly mark: Mark;
  readonly words: string;
}

/** Returns the year of a headline, and whether it is that of the figure or of its publication. */
export function sayHeadlineYears({ claim, spread }: Headline, language: Language): string {
  if (claim === null) return spread === null ? "" : sayRange(spread, language);
  const years = sayClaimYears(claim, language);
  return claim.basis === "measured" ? `${years}; ${partsWords[language].measured}` : years;
}

/** Returns the marks of a headline in words: "our inference", "sources differ: 80,000–200,000 t/year (1994–2017)". */
export const sayMarks = (headline: Headline, language: Language, manner?: Manner): SaidMark[] =>
  headline.marks.map((mark) => ({ mark, words: sayMark(mark, headline, { language, manner }) }));

/** Returns what exactly a headline of a stream counts, where that is not plainly the resource; a result has its title. */
export const sayMeasure = ({ claim }: Headline, language: Language): string | null =>
  claim?.covers === undefined ? null : (claim.measure?.[language] ?? null);

/** Returns what the sources of a figure liken it to; null where they do not. */
export function sayEquivalent(
  claim: Pick<PublishedFigure, "equivalent"> | null,
  language: Language,
): string | null {
  const equivalent = claim?.equivalent ?? null;
  return equivalent === null ? null : headlineWords[language].equals({ what: equivalent[language] });
}

/** Returns a headline as one sentence: the amount, its year, its marks, what it counts. */
export const sayHeadline = (headline: Headline, language: Language, manner?: Manner): string =>
  `${sayAmount(headline.amount, language, manner)}, ${sayGround(headline, language, manner)}`;

/** Returns what is to be said of a headline after its amount. */
export const sayGround = (headline: Headline, language: Language, manner?: Manner): string =>
  [
    sayHeadlineYears(headline, language),
    ...sayMarks(headline, language, manner).map(({ words }) => words),
    sayMeasure(headline, language),
    manner === "words" ? sayEquivalent(headline.claim, language) : null,
  ]
    .filter((part) => part !== null)
    .join("; ");

/** Returns that sources differ and how far, for where the rest is said already; null where they do not. */
export const sayDisagreement = (headline: Headline, language: Language): string | null =>
  headline.marks.includes("differ") ? sayMark("differ", headline, { language }) : null;

/** Returns how far figures reach, with their years: "80,000–200,000 t/year (1994–2017)". */
export function saySpread(
  { lowest, highest, unit, years }: Spread,
  language: Language,
  manner?: Manner,
): string {
  const amount = sayAmount({ value: lowest, upTo: highest, qualifier: null, unit }, language, manner);
  if (years === null) return amount;
  return headlineWords[language].inYears({ amount, from: years[0], to: years[1] });
}

function sayRange({ count: n, years }: Spread, language: Language): string {
  const t = headlineWords[language];
  return years === null ? t.range({ n }) : t.rangeIn({ n, from: years[0], to: years[1] });
}

interface Speech {
  readonly language: Language;
  readonly manner?: Manner | undefined;
}

function sayMark(mark: Mark, { claim, spread, among }: Headline, { language, manner }: Speech): string {
  const t = headlineWords[language];
  // The amount is the spread itself where no claim is followed.
  if ((mark !== "differ" && mark !== "varies") || claim === null) return t[mark];
  if (spread === null) return t.differAmong({ n: among });
  const span = saySpread(spread, language, manner);
  return mark === "differ" ? t.differBy({ span }) : t.variesBy({ span });
}
