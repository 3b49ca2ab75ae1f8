import { area, curveStepAfter } from "d3-shape";
import { embedWords } from "../../i18n/messages/embed.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { runningByYear, totalOf, type YearCount } from "../../model/counts.ts";
import { FAMILIES } from "../../model/filter.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";
import "./tinyEmbed.css";

interface Props {
  /** Of the full atlas at this view. */
  readonly address: string;
  readonly viewName: string;
}

/**
 * What stands in a frame that is too small for any view, whatever the host's page has done to it: the streams that ran
 * over the years, the year of the view marked, and the way to the atlas. All of it is one link.
 */
export function TinyEmbed({ address, viewName }: Props) {
  const t = useWords(embedWords);
  const say = useSay();
  const atlas = useAtlas();
  const year = useYear();
  const years = runningByYear(atlas);
  const top = Math.max(1, ...years.map(({ counts, earlier }) => totalOf(counts) + earlier));
  const width = years.length;
  const last = years.at(-1);
  const points = last === undefined ? [] : [...years, { ...last, year: last.year + 1 }];
  const earlier = area<YearCount>()
    .x((d) => d.year - atlas.firstYear)
    .y0(({ counts }) => top - totalOf(counts))
    .y1((d) => top - totalOf(d.counts) - d.earlier)
    .curve(curveStepAfter);
  return (
    <main className="tiny">
      <a className="tiny__link" href={address} target="_blank" rel="noopener">
        <svg
          className="tiny__picture"
          viewBox={`0 0 ${width} ${top}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {FAMILIES.map((family, i) => {
            const below = FAMILIES.slice(i + 1);
            const shape = area<YearCount>()
              .x((d) => d.year - atlas.firstYear)
              .y0(({ counts }) => top - below.reduce((sum, other) => sum + counts[other], 0))
              .y1(({ counts }) => top - below.reduce((sum, other) => sum + counts[other], counts[family]))
              .curve(curveStepAfter);
            return <path key={family} data-family={family} d={shape(points) ?? ""} />;
          })}
          <path className="tiny__earlier" d={earlier(points) ?? ""} />
          <rect className="tiny__year" x={year - atlas.firstYear + 0.25} width={0.5} height={top} />
        </svg>
        <span className="tiny__words">
          <strong>{say(atlas.dataset.meta.title)}</strong>{" "}
          <span>
            {viewName}, {year}
          </span>{" "}
          <span className="tiny__open">{t.openFull}</span>
          <span className="visually-hidden"> ({t.inNewWindow})</span>
        </span>
      </a>
    </main>
  );
}
