import { commonWords } from "../../i18n/messages/common.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { railPanelWords } from "../../i18n/messages/railPanel.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { countSymbol } from "../../layouts/timeline/publishedCounts.ts";
import type { TimelineLayout } from "../../layouts/timeline/timeline.ts";
import { UNITS } from "../../lib/units.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useIsFiltered, useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { goToSection } from "../parts/goToSection.ts";
import { sayAmount } from "../parts/sayClaim.ts";

interface NotesProps {
  readonly layout: TimelineLayout;
  readonly years: readonly {
    readonly year: number;
    readonly n: number;
    readonly recent: number;
    readonly earlier: number;
  }[];
}

/** A piece of the chart's grey, or of its stripes; a drawing, so that paper has it too. */
function Tone({ of }: { readonly of: "earlier" | "recent" }) {
  return (
    <svg className="count-notes__tone" data-tone={of} viewBox="0 0 20 10" aria-hidden="true">
      <path d="M0 5h20" />
    </svg>
  );
}

/** What stands below the lanes of the streams, one press away. */
function FurtherDown() {
  const t = useWords(timelineWords);
  const { milestones } = useAtlas().dataset;
  if (milestones.length === 0) return null;
  return (
    <p className="count-notes__door">
      {t.furtherDown}{" "}
      <button type="button" className="link-button" onClick={() => goToSection("timeline-milestones")}>
        {t.milestones}
      </button>
    </p>
  );
}

/** What the area is and is not, and what the marks mean. */
export function CountNotes({ layout, years }: NotesProps) {
  const t = useWords(timelineWords);
  const panel = useWords(railPanelWords);
  const rail = useWords(railWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const year = useYear();
  const { layers } = layout.counts;
  const isFiltered = useIsFiltered();
  const now = years.find((one) => one.year === year);
  const hasEarlier = years.some(({ earlier }) => earlier > 0);
  const hasRecent = years.some(({ recent }) => recent > 0);
  const isEachNamed = layers.every(({ label }) => label !== null);
  return (
    <div className="count-notes">
      <h2 id="timeline-counts">
        {t.counts}: <span className="count-notes__now">{t.countNow({ n: now?.n ?? 0, year })}</span>
      </h2>
      <ul className="count-notes__units">
        {hasEarlier && (
          <li>
            <Tone of="earlier" /> {rail.lastDocumented({ n: now?.earlier ?? 0 })}
          </li>
        )}
        {hasRecent && (
          <li>
            <Tone of="recent" /> {rail.striped}
          </li>
        )}
      </ul>
      {isFiltered && <p>{t.countUnfiltered}</p>}
      <Fold summary={t.countHow}>
        <p>
          {say(meta.countNote)} {panel.handovers}
          {hasRecent && <> {panel.recent({ years: meta.evidenceYears })}</>}
          {hasEarlier && <> {t.countEarlier({ n: now?.earlier ?? 0, year })}</>}
        </p>
      </Fold>
      {!isEachNamed && (
        <ul className="count-notes__units">
          {layers.map(({ family }) => (
            <li key={family}>
              <FamilyMark family={family} /> {common[family]}
            </li>
          ))}
        </ul>
      )}
      <PublishedNotes counts={layout.counts} />
      <FurtherDown />
    </div>
  );
}

/** What the marks of published counts mean. */
function PublishedNotes({ counts: { units, undated, points } }: Pick<TimelineLayout, "counts">) {
  const t = useWords(timelineWords);
  const language = useLanguage();
  const format = useFormat();
  if (points.length === 0) return null;
  return (
    <>
      <h3>{t.published}</h3>
      <ul className="count-notes__units">
        {units.map((unit, i) => (
          <li key={unit}>
            <svg className="count-notes__mark" viewBox="-7 -7 14 14" aria-hidden="true">
              <path d={countSymbol(i)} data-unit={unit} />
            </svg>
            {UNITS[unit][language]}
          </li>
        ))}
      </ul>
      <p>
        {[
          t.publishedHollow,
          t.publishedMore,
          ...(undated.length === 0
            ? []
            : [
                t.publishedUndated({
                  counts: format.list(undated.map(({ claim }) => sayAmount(claim, language))),
                }),
              ]),
        ].join(". ")}
        .
      </p>
    </>
  );
}
