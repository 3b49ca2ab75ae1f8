import { useRef } from "react";
import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { firstBasicSymbiosis, mostBetween } from "../../model/network/networkYears.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useNames } from "../hooks/useNames.ts";
import { useReveal } from "../hooks/useReveal.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { SaveChart } from "../parts/SaveChart.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { sayWorks } from "./literature.ts";
import { MeasureChart } from "./MeasureChart.tsx";
import { MeasureGround } from "./MeasureGround.tsx";
import { MeasureReading } from "./MeasureReading.tsx";
import { MeasureValues } from "./MeasureValues.tsx";
import { linesSheet } from "./networkSheets.ts";
import { useMeasureLines, useNetworkYears, useShownPartner } from "./useMeasureLines.ts";

/** One measure: what it is in the chosen year, over all years, how it is defined and by whom, and what others published. */
export function MeasureEntry({ measure }: { readonly measure: NetworkMeasure }) {
  const t = useWords(networkWords);
  const title = useMeasureTitle(measure);
  const lines = useMeasureLines(measure);
  const language = useLanguage();
  const picture = useRef<HTMLDivElement>(null);
  const isChosen = useView((view) => view.metric === measure);
  // In somebody else's page nothing may scroll by itself.
  const mayScroll = useDisplay().gestures !== "cooperative";
  const ref = useReveal<HTMLElement>(isChosen && mayScroll);
  return (
    <article ref={ref} className="measure" data-measure={measure} data-chosen={isChosen}>
      <h4>
        <ViewLink to={{ metric: isChosen ? null : measure }} isCurrent={isChosen && "true"}>
          {title}
        </ViewLink>
      </h4>
      <div ref={picture}>
        <MeasureReading measure={measure} lines={lines} />
        <MeasureChart measure={measure} title={title} lines={lines} />
      </div>
      {measure === "chain" && <ChainThen />}
      {measure === "betweenness" && <MostBetween />}
      <p className="measure__text">
        {t[`${measure}Definition`]} {measure === "degree" && t.degreeChoose}
      </p>
      {measure === "streams" && <LeastSymbiosis />}
      <MeasureGround measure={measure} />
      <div className="measure__foot">
        <MeasureValues measure={measure} title={title} lines={lines} />
        <SaveChart
          id={`network-${measure}`}
          title={title}
          source={t.pictureSource({ works: sayWorks(measure) })}
          rows={() => linesSheet(lines, language)}
          picture={picture}
        />
      </div>
    </article>
  );
}

/** Returns what a measure is called; that of one partner names it. */
export function useMeasureTitle(measure: NetworkMeasure): string {
  const t = useWords(networkWords);
  const { partner } = useNames();
  const shown = useShownPartner();
  return measure === "degree" && shown !== null ? t.degreeOf({ partner: partner(shown) }) : t[measure];
}

/** Who stands on the longest chain in the chosen year. */
export function ChainThen() {
  const t = useWords(networkWords);
  const { short } = useNames();
  const year = useYear();
  const chain = useNetworkYears().find((one) => one.year === year)?.chain;
  if (chain === null) return <p className="measure__text">{t.chainUnknown}</p>;
  if (chain === undefined || chain.length === 0) return null;
  return (
    <p className="measure__text measure__chain">
      {t.chainThen({ year, chain: chain.map((id) => short(id)).join(" → ") })}
    </p>
  );
}

function MostBetween() {
  const t = useWords(networkWords);
  const { partner } = useNames();
  const [most] = mostBetween(useNetworkYears());
  return most === undefined ? null : (
    <p className="measure__text measure__chain">{t.betweennessMost({ partner: partner(most) })}</p>
  );
}

/** Since when there is at least what is called a symbiosis in the literature. */
function LeastSymbiosis() {
  const t = useWords(networkWords);
  const since = firstBasicSymbiosis(useNetworkYears());
  return since === null ? null : <p className="measure__text">{t.rule32({ year: since })}</p>;
}
