import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useFormat, useLanguage, useWords } from "../../i18n/useWords.ts";
import { claimDotsLayout } from "../../layouts/claimDots.ts";
import { UNITS, type Unit } from "../../lib/units.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";

interface Props {
  readonly claims: readonly FigureClaim[];
  readonly unit: Unit;
  readonly years: readonly [number, number];
}

const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 66;
const BOTTOM = 22;
const TOP = 12;

/** Every claim as a dot over its year. The dots are not joined: they are not one measurement. */
export function ClaimDots({ claims, unit, years: [firstYear, lastYear] }: Props) {
  const t = useWords(impactWords);
  const language = useLanguage();
  const format = useFormat();
  const year = useYear();
  const frame = { width: WIDTH, height: HEIGHT, left: LEFT, bottom: BOTTOM, top: TOP, firstYear, lastYear };
  const { dots, undatedX, baseline, valueTicks, yearTicks, xOf } = claimDotsLayout(claims, frame);
  const chosenX = xOf(year);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.dotsLabel({ n: dots.length, unit: UNITS[unit][language] })}
    >
      {valueTicks.map(({ value, y }) => (
        <g key={value}>
          <line className={value === 0 ? "chart__base" : "chart__grid"} x1={LEFT} x2={WIDTH} y1={y} y2={y} />
          <text className="chart__label" x={LEFT - 6} y={y} dy="0.35em" textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {chosenX !== null && <line className="chart__year" x1={chosenX} x2={chosenX} y1={TOP} y2={baseline} />}
      {yearTicks.map((tick) => (
        <text key={tick.year} className="chart__label" x={tick.x} y={HEIGHT - 5} textAnchor="middle">
          {tick.year}
        </text>
      ))}
      {undatedX !== null && (
        <text className="chart__label chart__label--word" x={undatedX} y={HEIGHT - 5} textAnchor="middle">
          {t.noYear}
        </text>
      )}
      {dots.map(({ claim, x, y, yTo }, i) => (
        <g key={i} className="chart__dot" data-preferred={claim.preferred}>
          <title>{`${sayAmount(claim, language)}, ${sayClaimYears(claim, language)}`}</title>
          {yTo !== y && <line x1={x} x2={x} y1={y} y2={yTo} />}
          {yTo !== y && <circle cx={x} cy={yTo} r={5} />}
          <circle cx={x} cy={y} r={5} />
        </g>
      ))}
    </svg>
  );
}
