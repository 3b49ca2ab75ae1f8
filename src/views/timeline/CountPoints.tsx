import { memo } from "react";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { type CountPoint, countSymbol } from "../../layouts/timeline/publishedCounts.ts";
import type { Unit } from "../../lib/units.ts";
import { rovingItem, useRovingFocus } from "../../ui/useRovingFocus.ts";
import { isSame, useSelect } from "../hooks/useSelect.ts";
import { useViewLinks } from "../hooks/useViewLink.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";
import { targetProps, useFocusTarget } from "./useFocusTarget.ts";

interface Props {
  readonly points: readonly CountPoint[];
  readonly units: readonly Unit[];
}

const TARGET = 12; // px, radius within which a point can be hit

/** The published counts, each a mark that can be selected; labels where there is room. */
export const CountPoints = memo(function CountPoints({ points, units }: Props) {
  const t = useWords(timelineWords);
  const say = useSay();
  const language = useLanguage();
  const { selection: selected, toggle } = useSelect();
  const linkTo = useViewLinks();
  const target = useFocusTarget();
  const ids = points.map((_, i) => `count-${i}`);
  const roving = useRovingFocus(ids);
  return (
    <g {...roving.group}>
      {points.map((point, i) => {
        const { figureId, claim, x, y, text, label, refersToYear } = point;
        const selection = { kind: "figure", id: figureId } as const;
        const name = t.countSpoken({
          amount: sayAmount(claim, language),
          years: sayClaimYears(claim, language),
          measure: claim.measure === null ? "" : say(claim.measure),
        });
        return (
          <g key={ids[i]} transform={`translate(${x} ${y})`}>
            {/* It is a link by what is spread over it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
            <a
              {...linkTo({ selection }, () => toggle(selection))}
              className="count-point"
              aria-current={isSame(selected, selection) ? "true" : undefined}
              data-unit={claim.unit}
              data-lit={target?.kind === "figure" && target.id === figureId}
              {...rovingItem(ids[i] ?? "", ids[i] === roving.current)}
              {...targetProps(selection)}
              // Not every browser takes Enter for a link in a picture.
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                toggle(selection);
              }}
            >
              <title>{name}</title>
              <circle className="count-point__target" r={TARGET} />
              {isAtLeast(claim.qualifier) && (
                <path className="count-point__more" d="M0 -5V-14M-3 -11L0 -14L3 -11" />
              )}
              <path
                className="count-point__mark"
                d={countSymbol(units.indexOf(claim.unit))}
                data-hollow={!refersToYear}
              />
              {label !== null && (
                <text
                  aria-hidden="true"
                  className="count-point__label"
                  x={label.x - x}
                  y={label.y - y}
                  textAnchor={label.anchor}
                >
                  {text}
                </text>
              )}
            </a>
          </g>
        );
      })}
    </g>
  );
});

const isAtLeast = (qualifier: CountPoint["claim"]["qualifier"]) =>
  qualifier === "more-than" || qualifier === "at-least";
