import { useEffect, useEffectEvent } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { railPanelWords } from "../../i18n/messages/railPanel.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { FAMILIES } from "../../model/filter.ts";
import { useIsFiltered } from "../hooks/useYearGraph.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import type { ChangeLine } from "./useYearChange.ts";

interface Props {
  readonly id: string;
  readonly year: number;
  readonly lines: readonly ChangeLine[];
  readonly onClose: () => void;
}

/** All that changes in a year, each thing a link that selects it, and what the chart counts. */
export function RailPanel({ id, year, lines, onClose }: Props) {
  const t = useWords(railWords);
  const panel = useWords(railPanelWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const isFiltered = useIsFiltered();
  usePressOutside(".rail__more", onClose);
  return (
    <section id={id} className="rail__panel" aria-label={t.moreAbout({ year })}>
      {lines.length === 0 && <p>{isFiltered ? t.nothingFiltered : t.nothing}</p>}
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
        {panel.chart} {isFiltered && panel.filtered}{" "}
        {FAMILIES.map((family) => (
          <span key={family} className="rail__family">
            <FamilyMark family={family} /> {common[family]}
          </span>
        ))}{" "}
        {panel.recent({ years: meta.evidenceYears })} {panel.earlier} {panel.handovers}
      </p>
      <p className="rail__note">{say(meta.countNote)}</p>
    </section>
  );
}

/** Tells of a press beside what is open. */
function usePressOutside(inside: string, onPress: () => void): void {
  const pressed = useEffectEvent(onPress);
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest(inside) === null) pressed();
    };
    window.addEventListener("pointerdown", press, { capture: true });
    return () => window.removeEventListener("pointerdown", press, { capture: true });
  }, [inside]);
}
