import { memo } from "react";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { MilestoneLayout, MilestoneMark } from "../../layouts/timeline/milestoneRows.ts";
import { rovingItem, useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { isLinked } from "./linkedMilestones.ts";
import { targetProps, useFocusTarget } from "./useFocusTarget.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";

interface Props {
  readonly layout: MilestoneLayout;
}

/** Every dated event as a mark; titles where there is room, the others when looked at. */
export function MilestoneRows({ layout }: Props) {
  const { marks, height } = layout;
  const t = useWords(timelineWords);
  const year = useYear();
  const { selection } = useSelect();
  const target = useFocusTarget();
  // A mark with its title is easier to hit than one in the crowd.
  const start = marks.find(({ hasLabel }) => hasLabel) ?? marks[0];
  const roving = useRovingFocus(
    marks.map(({ milestone }) => milestone.id),
    start?.milestone.id,
  );
  // Looking along the marks must not make all of them flicker.
  const recedes = target?.kind === "stream" || target?.kind === "partner";
  const linked = new Set(
    marks.filter(({ milestone }) => isLinked(milestone, target)).map((m) => m.milestone.id),
  );
  return (
    <section className="timeline__section timeline__row" aria-labelledby="timeline-milestones">
      <div className="timeline__notes">
        <h2 id="timeline-milestones" tabIndex={-1}>
          {t.milestones}
        </h2>
        <p>{t.milestonesNote({ n: marks.length })}</p>
      </div>
      <ol className="milestones" style={{ height }} {...roving.group} aria-labelledby="timeline-milestones">
        {marks.map((mark) => (
          <MilestoneItem
            key={mark.milestone.id}
            mark={mark}
            isTabStop={mark.milestone.id === roving.current}
            isNow={mark.milestone.when.year === year}
            isSelected={selection?.kind === "milestone" && selection.id === mark.milestone.id}
            emphasis={linked.has(mark.milestone.id) ? "lit" : linked.size > 0 && recedes ? "dim" : "none"}
          />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps {
  readonly mark: MilestoneMark;
  readonly isTabStop: boolean;
  readonly isNow: boolean;
  readonly isSelected: boolean;
  readonly emphasis: "none" | "lit" | "dim";
}

/** Drawn again only when something about it changes: there are many, and the year moves often. */
const MilestoneItem = memo(function MilestoneItem(props: ItemProps) {
  const { mark, isTabStop, isNow, isSelected, emphasis } = props;
  const t = useWords(timelineWords);
  const say = useSay();
  const language = useLanguage();
  const { milestone, x, xTo, y, labelSide, hasLabel } = mark;
  const selection = { kind: "milestone", id: milestone.id } as const;
  const title = say(milestone.title);
  const { precision } = milestone.when;
  return (
    <li style={{ left: x, top: y }} data-selected={isSelected}>
      <a
        {...useSelectLink(selection)}
        className="view-link milestone"
        aria-label={t.milestoneSpoken({ when: sayMoment(milestone.when, language), title })}
        data-hollow={precision !== "exact" && precision !== "year"}
        data-now={isNow}
        data-emphasis={emphasis}
        data-label={hasLabel}
        data-side={labelSide}
        style={{ "--reach": `${xTo - x}px`, "--from-left": `${x}px` }}
        {...rovingItem(milestone.id, isTabStop)}
        {...targetProps(selection)}
      >
        <span className="milestone__mark" />
        <span className="milestone__title">{title}</span>
      </a>
    </li>
  );
});
