import { useEffect, useRef } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { countRunning, totalOf } from "../../model/counts.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { announce } from "../../ui/announce.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear, useYearGraph } from "../hooks/useYearGraph.ts";
import { ChangeLineText } from "./ChangeLineText.tsx";
import { RailMore } from "./RailMore.tsx";
import { RailSteps } from "./RailSteps.tsx";
import { useYearChange } from "./useYearChange.ts";
import { YearField } from "./YearField.tsx";
import { YearSlider } from "./YearSlider.tsx";
import "./rail.css";

/** The year of all views: shown large, moved by buttons, chart, typing and playing; says what changed. */
export function TimeRail() {
  const t = useWords(railWords);
  const atlas = useAtlas();
  const store = useAtlasStore();
  const year = useYear();
  const compare = useView((view) => view.compare);
  const graph = useYearGraph();
  const change = useYearChange();
  const running = totalOf(countRunning(graph.visible));
  const allRunning = totalOf(countRunning(graph.all));

  const earlier = graph.visible.filter(({ state }) => state === "last-documented").length;

  const announced = useRef(year);
  useEffect(() => {
    if (announced.current === year) return;
    announced.current = year;
    announce(change.text);
  }, [year, change.text]);

  const setYear = (next: number, how: "choose" | "drag") =>
    store[how]({ year: next === atlas.lastYear ? null : next });

  return (
    <section className="rail" aria-label={t.label}>
      <div className="rail__now">
        <YearField
          year={year}
          first={atlas.firstYear}
          last={atlas.lastYear}
          onYear={(next) => setYear(next, "choose")}
        />
        <p className="rail__count">
          <strong>{running}</strong>{" "}
          {running === allRunning ? t.running({ n: running }) : t.runningOf({ all: allRunning })}
          {earlier > 0 && <span className="rail__earlier"> {t.lastDocumented({ n: earlier })}</span>}
        </p>
      </div>
      <RailSteps year={year} />
      <div className="rail__changes">
        <ChangeLineText lines={change.lines} />
        <RailMore year={year} lines={change.lines} />
      </div>
      <YearSlider
        year={year}
        first={atlas.firstYear}
        last={atlas.lastYear}
        compare={compare}
        valueText={t.yearOf({ year, n: running })}
        onYear={setYear}
      />
    </section>
  );
}
