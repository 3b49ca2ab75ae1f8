import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { hasReferenceTime, yearOfClaim } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import { isOfWhatHappened } from "../../model/happened.ts";
import { preferredFirst } from "../parts/ClaimTable.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { claimRows } from "./chartRows.ts";
import { ClaimDots } from "./ClaimDots.tsx";

/** One number alone is read, not drawn. */
const FEWEST = 2;
/** All claims stand beside the chart with their sources. */
const NAMED_SOURCES = 3;
/** Lines of a chart that is the only one of a figure, and of one among several. */
const LINES = { alone: 11, among: 8 };

/** Returns whether the claims about a figure are drawn: where there is more than one number. */
export const isDrawn = ({ claims }: Pick<ImpactFigure, "claims">): boolean =>
  claims.filter(hasNumber).length >= FEWEST;

interface Props {
  readonly figure: ImpactFigure;
  readonly years: readonly [number, number];
}

/** All claims about a figure as dots by year, a chart for each unit: two of them never share an axis. */
export function FigureCharts({ figure, years }: Props) {
  const say = useSay();
  const language = useLanguage();
  const published = figure.claims.filter(hasNumber);
  return (
    <ChartFigure
      id={figure.id}
      title={say(figure.title)}
      mostSources={NAMED_SOURCES}
      sources={[...new Set(preferredFirst(published).flatMap(({ references }) => references))]}
      rows={() => claimRows([figure], language)}
    >
      <ClaimCharts claims={published} years={years} />
    </ChartFigure>
  );
}

interface ChartsProps {
  readonly claims: readonly FigureClaim[];
  readonly years: readonly [number, number];
  /** Of a chart that stands alone, in lines of its labels. */
  readonly lines?: number;
  readonly hasYear?: boolean;
}

/** The charts alone, with what their marks mean. */
export function ClaimCharts({ claims, years, lines = LINES.alone, hasYear = true }: ChartsProps) {
  const t = useWords(impactWords);
  const units = [...groupBy(claims.filter(hasNumber), ({ unit }) => unit)];
  const notes = [
    ...(claims.some(isAtPublication) ? [t.atPublication] : []),
    ...(claims.some((claim) => claim.value !== null && !isOfWhatHappened(claim)) ? [t.outlined] : []),
  ];
  return (
    <>
      {units.map(([unit, ofUnit]) => (
        <ClaimDots
          key={unit}
          claims={ofUnit}
          unit={unit}
          years={years}
          lines={units.length > 1 ? LINES.among : lines}
          hasYear={hasYear}
        />
      ))}
      {notes.length > 0 && <p className="chart-note">{notes.join(" ")}</p>}
    </>
  );
}

/** Whether it is drawn where it was published. */
const isAtPublication = (claim: FigureClaim) =>
  claim.value !== null && yearOfClaim(claim) !== null && !hasReferenceTime(claim);
