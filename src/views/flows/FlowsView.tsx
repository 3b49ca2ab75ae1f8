import { useId } from "react";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { fitsBare } from "../../layouts/flows/flowScale.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { latePart } from "../parts/latePart.tsx";
import { LeftOut } from "../parts/LeftOut.tsx";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { FlowsDiagram } from "./FlowsDiagram.tsx";
import { FlowsList } from "./FlowsList.tsx";
import { MeasureSwitch } from "./MeasureSwitch.tsx";
import { useDiagramRows } from "./useDiagramRows.ts";
import { useNoRoom } from "../hooks/noRoom.ts";
import { useFlowRoom } from "./useFlowLayout.ts";
import { useFlowWords } from "./useFlowWords.ts";
import { useHeadline } from "./useHeadline.ts";
import { useTextRuler } from "../hooks/useTextRuler.ts";

const LEAST_DIAGRAM_PX = 600; // width below which three columns do not fit
const LEAST_STAGE_REM = 26; // the same on a stage, for its large names to leave room for bands
const HEAD_REM = 4.5; // height of headline and sentences above the diagram
const MOST_ROWS = 100; // more than this are read as a list
const FOOT_PX = 3; // px of air below the lowest name; a plate has those of the padding too

const LateAmounts = latePart(() => import("./amounts/AmountsView.tsx").then((m) => m.AmountsView));

/** Who gives what to whom: every stream alike, or the amounts of one family to scale; without exchanges, what each misses. */
export function FlowsView() {
  const measure = useView((view) => view.measure);
  if (useIsAlone()) return <LateAlone />;
  return measure === null ? <EveryStream /> : <LateAmounts measure={measure} />;
}

/** Three columns where there is room, a list on a phone. */
function EveryStream() {
  const t = useWords(flowsWords);
  const graph = useDrawnGraph();
  const { headline, summary, brief } = useHeadline(graph);
  const isExploring = useView((view) => view.mode === "explore");
  const isOnStage = useDisplay().labels === "about";
  const [frameRef, frame] = useElementSize<HTMLDivElement>();
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  const id = useId();

  const ruler = useTextRuler();
  const words = useFlowWords(graph);
  const rows = useDiagramRows(graph, words, ruler);
  const leastPx = isOnStage ? LEAST_STAGE_REM * ruler.remPx : LEAST_DIAGRAM_PX;
  const room = useFlowRoom(rows, { widthPx: box.width, heightPx: box.height - FOOT_PX }, ruler);
  // The box of a list is as high as the list: whether a diagram has room is for the frame to say.
  const framePx = frame.height - (isOnStage ? 0 : HEAD_REM * ruler.remPx) - FOOT_PX;
  const fits = rows.length <= MOST_ROWS && fitsBare({ ...room, heightPx: framePx });
  useNoRoom(rows, room.rows);
  const isEmpty = graph.visible.length === 0;
  const hasRoom = box.width >= leastPx && fits;
  const shape = box.width === 0 ? "unmeasured" : hasRoom ? "diagram" : "list";
  return (
    <div
      ref={frameRef}
      className="flows"
      data-shape={isEmpty ? "empty" : shape}
      data-labels={isOnStage ? "about" : "all"}
    >
      {/* On a stage the step's own headline says what one sees. */}
      <header className={isOnStage ? "visually-hidden" : "flows__head"}>
        <h2 id={`${id}-headline`}>{headline}</h2>
        <p id={`${id}-summary`}>{shape === "list" ? brief : summary}</p>
        {isExploring && (
          <p className="flows__left-out">
            <LeftOut />
          </p>
        )}
        <div className="flows__scale">
          <p className="flows__note">{t.bands}</p>
          <MeasureSwitch />
        </div>
      </header>
      <div className="flows__box" ref={boxRef}>
        {isEmpty ? (
          <NothingVisible isPicture />
        ) : shape === "diagram" ? (
          <FlowsDiagram
            {...{ graph, room, words, ruler }}
            rows={room.rows}
            labelledBy={`${id}-headline`}
            describedBy={`${id}-summary`}
          />
        ) : (
          // Nothing before there is a measure: a list that a diagram replaces at once is work for nobody.
          shape === "list" && <FlowsList />
        )}
      </div>
    </div>
  );
}
