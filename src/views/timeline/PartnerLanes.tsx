import { commonWords } from "../../i18n/messages/common.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { PartnerLane } from "../../layouts/timeline/partnerLanes.ts";
import type { TimeAxis } from "../../layouts/timeline/timeAxis.ts";
import { Fold } from "../../ui/Fold.tsx";
import { rovingItem, useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useHighlight } from "../hooks/useYearGraph.ts";
import { sayPeriod } from "../parts/sayPeriod.ts";
import { LaneBar } from "./LaneBar.tsx";
import { targetProps } from "./useFocusTarget.ts";

interface Props {
  readonly lanes: readonly PartnerLane[];
  readonly axis: TimeAxis;
}

/** A lane for each partner that was a member or changed its name, behind one line that opens them. */
export function PartnerLanes({ lanes, axis }: Props) {
  const t = useWords(timelineWords);
  const roving = useRovingFocus(lanes.map(({ partner }) => partner.id));
  if (lanes.length === 0) return null;
  return (
    <section className="timeline__section timeline__partners" aria-label={t.partners}>
      <Fold
        summary={
          <>
            <span className="timeline__title">{t.partners}</span> {t.partnersCount({ n: lanes.length })}
          </>
        }
      >
        {lanes.some(({ before }) => before !== null) && <p className="timeline__note">{t.partnersNote}</p>}
        <ul {...roving.group}>
          {lanes.map((lane) => (
            <li key={lane.partner.id}>
              <PartnerRow lane={lane} axis={axis} isTabStop={lane.partner.id === roving.current} />
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

interface RowProps {
  readonly lane: PartnerLane;
  readonly axis: TimeAxis;
  readonly isTabStop: boolean;
}

function PartnerRow({ lane, axis, isTabStop }: RowProps) {
  const say = useSay();
  const names = useNames();
  const common = useWords(commonWords);
  const highlight = useHighlight();
  const spoken = useSpokenPartner();
  const { partner, memberships, before } = lane;
  const self = { kind: "partner", id: partner.id } as const;
  const emphasis =
    highlight === null || highlight.partners.size === 0
      ? "none"
      : highlight.partners.has(partner.id)
        ? "lit"
        : "dim";
  return (
    <a
      {...useSelectLink(self)}
      className="view-link lane lane--partner timeline__row"
      data-emphasis={emphasis}
      {...rovingItem(partner.id, isTabStop)}
      {...targetProps(self)}
    >
      <span className="visually-hidden">{spoken(lane)}</span>
      <span className="lane__label" aria-hidden="true">
        <span className="lane__resource" translate="no">
          {names.partner(partner.id)}
        </span>{" "}
        <span className="lane__ends">{common[partner.kind]}</span>
      </span>
      <span className="lane__plot" aria-hidden="true">
        {lane.names.map(({ index, label, x0, x1, isChange }) => (
          <span
            key={index}
            className="lane__name"
            data-change={isChange}
            style={{ left: x0, width: x1 - x0 }}
          >
            {label !== null && <span>{say(label)}</span>}
          </span>
        ))}
        <LaneBar
          pieces={memberships}
          tone="ink"
          width={axis.width}
          height={14}
          {...(before !== null && { leaders: [before] })}
        />
      </span>
    </a>
  );
}

/** Returns a function that says a partner with its memberships and names over time. */
function useSpokenPartner(): (lane: PartnerLane) => string {
  const t = useWords(timelineWords);
  const common = useWords(commonWords);
  const say = useSay();
  const names = useNames();
  const language = useLanguage();
  const format = useFormat();
  return ({ partner, firstStream }) =>
    t.partnerSpoken({
      name: names.partner(partner.id),
      kind: common[partner.kind],
      first: firstStream === null ? "" : t.firstStream({ when: sayMoment(firstStream, language) }),
      memberships: partner.memberships
        .map(({ as, from, to }) =>
          t.status({ status: common[as], period: sayPeriod({ from, to }, language) }),
        )
        .join(", "),
      names: format.list(
        partner.names.map(({ name, from }) =>
          from === null ? say(name) : t.nameFrom({ name: say(name), when: sayMoment(from, language) }),
        ),
      ),
    });
}
