import { useId, useState } from "react";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { useDisplay } from "../hooks/useDisplay.ts";
import { fitsBare, fitsWithNames } from "../../layouts/flows/diagramScale.ts";
import { FlowsDiagram } from "./FlowsDiagram.tsx";
import { FlowsLegend } from "./FlowsLegend.tsx";
import { FlowsList } from "./FlowsList.tsx";
import { useDiagramStreams } from "./useDiagramStreams.ts";
import { useHeadline } from "./useHeadline.ts";
import { useTextRuler } from "./useTextRuler.ts";

const LEAST_DIAGRAM_PX = 600; // width below which three columns do not fit
const LEAST_STAGE_PX = 540; // the same on a stage, where names are few
const LEAST_STAGE_REM = 22; // and for its large names to leave room for pipes
const LEAST_BESIDE_PX = 430; // the same beside the map, where the picture as a whole is what counts
const LEAST_NAMED_PX = 760; // the same where every row carries its name

const COLUMNS_PX = 24; // px for the names of the columns, which stay in sight above the diagram
const COLUMNS_STAGE_REM = 1.5; // the same on a stage
const FOOT_PX = 6; // px of air below the lowest name
const FOOT_STAGE_REM = 2; // height of the legend and of the note below it on a stage

/** Who gives what to whom: three columns where there is room, a list on a phone. */
export function FlowsView() {
  const t = useWords(flowsWords);
  const graph = useYearGraph();
  const { headline, summary } = useHeadline(graph);
  const isBesideMap = useView((view) => view.view === "overview");
  const display = useDisplay();
  // Inside someone else's page a picture is seen whole first; to scroll within it takes a click.
  const isVisiting = display.gestures === "cooperative";
  const [wantsWhole, setWantsWhole] = useState(isVisiting);
  const [frameRef, frame] = useElementSize<HTMLDivElement>();
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  // Without the scroll bar, if there is one.
  const [innerRef, inner] = useElementSize<HTMLDivElement>();
  const id = useId();

  const isEmpty = graph.visible.length === 0;
  const isOnStage = display.labels === "about";
  const { remPx } = useTextRuler();
  const deskPx = isBesideMap ? LEAST_BESIDE_PX : isVisiting ? LEAST_DIAGRAM_PX : LEAST_NAMED_PX;
  const leastPx = isOnStage ? Math.max(LEAST_STAGE_PX, LEAST_STAGE_REM * remPx) : deskPx;
  const streams = useDiagramStreams();
  const columnsPx = isOnStage ? COLUMNS_STAGE_REM * remPx : COLUMNS_PX;
  const heightPx = box.height - columnsPx - FOOT_PX;
  // A stage does not scroll the diagram; where it is too low for it, there is the list, which scrolls. The frame is
  // measured, for the box is as high as the list.
  const stagePx = frame.height - columnsPx - FOOT_STAGE_REM * remPx;
  const hasRoom = inner.width >= leastPx && (!isOnStage || fitsBare(streams, { heightPx: stagePx, remPx }));
  const shape = inner.width === 0 ? "unmeasured" : hasRoom ? "diagram" : "list";
  const isTooHigh = !fitsWithNames(streams, { heightPx, remPx });
  const canScroll = shape === "diagram" && !isEmpty && !isBesideMap && !isOnStage && isTooHigh;
  return (
    <div
      ref={frameRef}
      className="flows"
      data-shape={isEmpty ? "empty" : shape}
      data-labels={isOnStage ? "about" : "all"}
      style={{ "--columns": `${columnsPx}px` }}
    >
      {/* On a stage the step's own headline says what one sees. */}
      <header className={isOnStage ? "visually-hidden" : "flows__head"}>
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
            streams={streams}
            widthPx={inner.width}
            heightPx={heightPx}
            isWhole={isBesideMap || wantsWhole || isOnStage}
            labelledBy={`${id}-headline`}
            describedBy={`${id}-summary`}
          />
        ) : (
          // Nothing before there is a measure: a list that a diagram replaces at once is work for nobody.
          shape === "list" && <FlowsList />
        )}
      </div>
      <footer className="flows__foot">
        <FlowsLegend />
        <p>{t.bands}</p>
      </footer>
    </div>
  );
}
