import { useId, useState } from "react";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { fitsWithNames } from "./diagramScale.ts";
import { FlowsDiagram } from "./FlowsDiagram.tsx";
import { FlowsLegend } from "./FlowsLegend.tsx";
import { FlowsList } from "./FlowsList.tsx";
import { useHeadline } from "./useHeadline.ts";
import { useTextMeasure } from "./useTextMeasure.ts";
import "./flows.css";

const LEAST_DIAGRAM_PX = 600; // width below which three columns with names do not fit

const COLUMNS_PX = 24; // px for the names of the columns, which stay in sight above the diagram
const FOOT_PX = 6; // px of air below the lowest name

/** Who gives what to whom: three columns where there is room, a list on a phone. */
export function FlowsView() {
  const t = useWords(flowsWords);
  const graph = useYearGraph();
  const { headline, summary } = useHeadline(graph);
  const isBesideMap = useView((view) => view.view === "overview");
  const [wantsWhole, setWantsWhole] = useState(false);
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  // Without the scroll bar, if there is one.
  const [innerRef, inner] = useElementSize<HTMLDivElement>();
  const id = useId();

  const isEmpty = graph.visible.length === 0;
  const shape = inner.width === 0 ? "unmeasured" : inner.width < LEAST_DIAGRAM_PX ? "list" : "diagram";
  const { streams } = useAtlas().dataset;
  const { remPx } = useTextMeasure();
  const heightPx = box.height - COLUMNS_PX - FOOT_PX;
  const canScroll =
    shape === "diagram" && !isEmpty && !isBesideMap && !fitsWithNames(streams, { heightPx, remPx });
  return (
    <div className="flows" data-shape={isEmpty ? "empty" : shape}>
      <header className="flows__head">
        <h2 id={`${id}-headline`}>{headline}</h2>
        <p id={`${id}-summary`}>{summary}</p>
        {canScroll && (
          <button type="button" className="text-button" onClick={() => setWantsWhole(!wantsWhole)}>
            {wantsWhole ? t.names : t.whole}
          </button>
        )}
      </header>
      <div className="flows__box" ref={boxRef}>
        <div ref={innerRef} />
        {isEmpty ? (
          <NothingVisible />
        ) : shape === "diagram" ? (
          <FlowsDiagram
            widthPx={inner.width}
            heightPx={heightPx}
            isWhole={isBesideMap || wantsWhole}
            labelledBy={`${id}-headline`}
            describedBy={`${id}-summary`}
          />
        ) : (
          <FlowsList />
        )}
      </div>
      <footer className="flows__foot">
        <FlowsLegend />
        <p>{t.bands}</p>
      </footer>
    </div>
  );
}
