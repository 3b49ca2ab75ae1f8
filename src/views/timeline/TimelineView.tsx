import { clamp } from "../../lib/clamp.ts";
import { useEffect, useMemo, useRef } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { milestoneRows } from "../../layouts/timeline/milestoneRows.ts";
import { layoutTimeline, type TimelineLayout } from "../../layouts/timeline/timeline.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { BOLD, useTextRuler } from "../hooks/useTextRuler.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { sayAmount } from "../parts/sayClaim.ts";
import { AxisBar } from "./AxisBar.tsx";
import { BarDefs } from "./BarDefs.tsx";
import { CountChart } from "./CountChart.tsx";
import { MilestoneRows } from "./MilestoneRows.tsx";
import { PartnerLanes } from "./PartnerLanes.tsx";
import { StreamLanes } from "./StreamLanes.tsx";
import { StageTimeline } from "./StageTimeline.tsx";
import { linkedMilestones } from "./linkedMilestones.ts";
import { selectsOf } from "./useFocusTarget.ts";
import "./timeline.css";

const NARROW = 720; // px; below it labels stand above the bars instead of beside them
const UNMEASURED = 960; // px, until the browser has laid the view out

/** How the room is divided between the labels and the time axis. */
interface Frame {
  readonly isNarrow: boolean;
  readonly labelWidth: number;
  readonly width: number;
  readonly countHeight: number;
  readonly titleRows: number;
}

const LABEL_PX = 14; // size of the labels

function frameOf(total: number): Frame {
  if (total < NARROW) return { isNarrow: true, labelWidth: 0, width: total, countHeight: 200, titleRows: 5 };
  const labelWidth = Math.round(clamp(240, total * 0.3, 440));
  return { isNarrow: false, labelWidth, width: total - labelWidth, countHeight: 250, titleRows: 7 };
}

/** All years at once. On a stage the streams alone, in one picture that needs no scrolling. */
export function TimelineView() {
  const isOnStage = useDisplay().labels === "about";
  if (useIsAlone()) return <LateAlone />;
  return isOnStage ? <StageTimeline /> : <DeskTimeline />;
}

/** Counts, milestones, partners and streams on one time axis. */
function DeskTimeline() {
  const [ref, size] = useElementSize<HTMLDivElement>();
  const frame = useMemo(() => frameOf(size.width || UNMEASURED), [size.width]);
  const layout = useTimelineLayout(frame);
  const year = useYear();
  const compare = useView((view) => view.compare);
  const scroller = useRevealSelected(size.width);
  const yearX = { "--year-x": `${layout.axis.middleOf(year)}px` };
  // Inherited by every plot, so only where they draw it themselves: it styles the whole view anew.
  return (
    <div ref={scroller} className="timeline" data-narrow={frame.isNarrow}>
      <div
        ref={ref}
        className="timeline__content"
        style={{ "--labels": `${frame.labelWidth}px`, ...(frame.isNarrow ? yearX : {}) }}
      >
        <BarDefs />
        <AxisBar axis={layout.axis} />
        <div className="timeline__year" style={yearX} aria-hidden="true" />
        {compare !== null && (
          <div
            className="timeline__year timeline__year--then"
            style={{ "--year-x": `${layout.axis.middleOf(compare)}px` }}
            aria-hidden="true"
          />
        )}
        <CountChart layout={layout} height={frame.countHeight} />
        <StreamLanes lanes={layout.streams} axis={layout.axis} />
        <MilestoneRows layout={layout.milestones} />
        <PartnerLanes lanes={layout.partners} axis={layout.axis} />
      </div>
    </div>
  );
}

/**
 * Returns a ref for the scrolling element; what is selected is brought into sight, also after a change of width. In a frame that
 * is the first stream of a partner whose own lane is folded away.
 */
function useRevealSelected(width: number) {
  const { selection } = useSelect();
  const isFrame = useDisplay().gestures === "cooperative";
  const ref = useRef<HTMLDivElement>(null);
  const selects = selection === null ? null : selectsOf(selection);
  useEffect(() => {
    if (selects === null || width === 0) return;
    const items = [...(ref.current?.querySelectorAll<HTMLElement>("[data-selects]") ?? [])];
    const own = items.find((item) => item.dataset["selects"] === selects);
    const isFolded = isFrame && own?.closest("details:not([open])") !== null;
    const shown = isFolded ? items.find((item) => item.matches("[data-stream][data-emphasis=lit]")) : own;
    shown?.scrollIntoView({ block: "nearest" });
  }, [selects, width, isFrame]);
  return ref;
}

function useTimelineLayout({ width, countHeight, titleRows }: Frame): TimelineLayout {
  const atlas = useAtlas();
  const language = useLanguage();
  const say = useSay();
  const t = useWords(timelineWords);
  const common = useWords(commonWords);
  const ruler = useTextRuler();
  const layout = useMemo(
    () =>
      layoutTimeline(atlas, {
        width,
        textWidth: (text) => LABEL_PX * ruler.em(text, BOLD),
        countHeight,
        titleRows,
        say,
        sayCount: ({ claim, year }) => t.count({ amount: sayAmount(claim, language), year }),
        familyName: (family) => common[family],
      }),
    [atlas, width, ruler, countHeight, titleRows, say, t, common, language],
  );
  // Titles of other events than those of what is selected would only be in the way.
  const { selection } = useSelect();
  const milestones = useMemo(() => {
    const all = atlas.dataset.milestones;
    const linked = linkedMilestones(all, selection);
    return linked === null
      ? layout.milestones
      : milestoneRows(
          all,
          layout.axis,
          titleRows,
          ({ title }) => say(title),
          ({ id }) => linked.has(id),
        );
  }, [atlas, selection, layout, titleRows, say]);
  return useMemo(() => ({ ...layout, milestones }), [layout, milestones]);
}
