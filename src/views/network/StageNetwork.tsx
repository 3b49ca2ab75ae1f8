import { NETWORK_MEASURES } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { sayWorks } from "./literature.ts";
import { MeasureChart } from "./MeasureChart.tsx";
import { ChainThen, useMeasureTitle } from "./MeasureEntry.tsx";
import { MeasureReading } from "./MeasureReading.tsx";
import { useMeasureLines } from "./useMeasureLines.ts";
import "./stageNetwork.css";

/** One measure in type for a hall: what it is now, how it came about, and how it is defined. */
export function StageNetwork() {
  const t = useWords(networkWords);
  const hasPartner = useView(({ selection }) => selection?.kind === "partner");
  const measure = useView((view) => view.metric) ?? (hasPartner ? "degree" : "streams");
  const title = useMeasureTitle(measure);
  const lines = useMeasureLines(measure);
  return (
    <div className="stage-network">
      <h2>{title}</h2>
      <MeasureReading measure={measure} lines={lines} />
      <MeasureChart measure={measure} title={title} lines={lines} fills />
      {measure === "chain" && <ChainThen />}
      <p className="stage-network__text">
        {t[`${measure}Definition`]} <span>{sayWorks(measure)}</span>
      </p>
      <Others />
    </div>
  );
}

/** In the hall that visitors use themselves, a way to each measure. */
function Others() {
  const t = useWords(networkWords);
  const isForVisitors = useView(({ mode }) => mode === "kiosk");
  const metric = useView((view) => view.metric);
  if (!isForVisitors) return null;
  return (
    <nav className="stage-network__others" aria-label={t.title}>
      {NETWORK_MEASURES.map((name) => (
        <ViewLink key={name} to={{ metric: name }} isCurrent={name === metric && "true"}>
          {t[name]}
        </ViewLink>
      ))}
    </nav>
  );
}
