import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { type ClaimDot, claimDotsLayout } from "../../layouts/charts/claimDots.ts";
import { hasReferenceTime, yearOfClaim } from "../../model/claims.ts";
import { UNITS, type Unit } from "../../lib/units.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";
import { Chart, YearMark } from "./Chart.tsx";

interface Props {
  readonly claims: readonly FigureClaim[];
  readonly unit: Unit;
  readonly years: readonly [number, number];
}

const HEIGHT = 150;
const RADIUS = 5;

/** Every claim as a dot over its year. The dots are not joined: they are not one measurement. */
export function ClaimDots({ claims, unit, years }: Props) {
  const t = useWords(impactWords);
  const language = useLanguage();
  const year = useYear();
  return (
    <>
      <Chart
        label={t.dotsLabel({ n: claims.length, unit: UNITS[unit][language] })}
        height={HEIGHT}
        years={years}
        layout={(frame) => claimDotsLayout(claims, frame)}
      >
        {({ dots, undatedX, baseline, xOf }, { top }) => (
          <>
            <YearMark x={xOf(year)} top={top} bottom={baseline} />
            {undatedX !== null && (
              <text
                className="chart__label chart__label--word"
                x={undatedX}
                y={HEIGHT - 5}
                textAnchor="middle"
              >
                {t.noYear}
              </text>
            )}
            {inDrawingOrder(dots).map(({ claim, x, y, yTo, isPublication }, i) => (
              <g
                key={i}
                className="chart__dot"
                data-preferred={claim.preferred}
                data-publication={isPublication}
              >
                <title>{`${sayAmount(claim, language)}, ${sayClaimYears(claim, language)}`}</title>
                {yTo !== y && <line x1={x} x2={x} y1={y} y2={yTo} />}
                {yTo !== y && <circle cx={x} cy={yTo} r={RADIUS} />}
                <circle cx={x} cy={y} r={RADIUS} />
              </g>
            ))}
          </>
        )}
      </Chart>
      {claims.some(isAtPublication) && <p className="figure__note">{t.atPublication}</p>}
    </>
  );
}

/** Whether it is drawn where it was published. */
const isAtPublication = (claim: FigureClaim) =>
  claim.value !== null && yearOfClaim(claim) !== null && !hasReferenceTime(claim);

/** The preferred claim last, so that no other dot covers it. */
const inDrawingOrder = (dots: readonly ClaimDot[]) =>
  dots.toSorted((a, b) => Number(a.claim.preferred) - Number(b.claim.preferred));
