import { commonWords } from "../../i18n/messages/common.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { FAMILIES } from "../../model/filter.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import type { ChangeLine } from "./useYearChange.ts";

interface Props {
  readonly id: string;
  readonly year: number;
  readonly lines: readonly ChangeLine[];
}

/** All that changes in a year, each thing a link that selects it, and what the chart counts. */
export function RailPanel({ id, year, lines }: Props) {
  const t = useWords(railWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  return (
    <section id={id} className="rail__panel" aria-label={t.moreAbout({ year })}>
      {lines.length === 0 && <p>{t.nothing}</p>}
      {lines.map(({ kind, short, items }) => (
        <div key={kind} data-kind={kind}>
          <h2>{short}</h2>
          <ul>
            {items.map(({ selection, text }) => (
              <li key={selection.id}>
                <ViewLink to={{ selection }} className="link-button">
                  {text}
                </ViewLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="rail__note">
        {t.chart}{" "}
        {FAMILIES.map((family) => (
          <span key={family} className="rail__family">
            <FamilyMark family={family} /> {common[family]}
          </span>
        ))}{" "}
        {say(meta.countNote)}
      </p>
    </section>
  );
}
