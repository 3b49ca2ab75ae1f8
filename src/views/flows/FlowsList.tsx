import { memo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { FAMILIES, type StreamInYear } from "../../model/filter.ts";
import type { Selection } from "../../model/selection.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { focusProps } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";
import { useRevealInBox } from "../hooks/useRevealInBox.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useViewLink } from "../hooks/useViewLink.ts";
import { useDrawnGraph, useHighlight } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { FlowGlyph } from "./FlowGlyph.tsx";
import { useCountForms } from "./useCountForms.ts";
import { type FlowWords, useFlowWords } from "./useFlowWords.ts";

/** The same streams where three columns find no room: a row each, donor to receiver, grouped by family. */
export function FlowsList() {
  const t = useWords(flowsWords);
  const common = useWords(commonWords);
  const graph = useDrawnGraph();
  const highlight = useHighlight();
  const words = useFlowWords(graph);
  const countForms = useCountForms();
  const { selection, toggle } = useSelect();
  const isFrame = useDisplay().gestures === "cooperative";
  const isChosen = ({ stream: { id } }: StreamInYear) => selection?.kind === "stream" && selection.id === id;
  // In a frame what is to be seen of a partner begins with its first stream.
  const first = FAMILIES.flatMap((family) =>
    graph.visible.filter(({ stream }) => stream.family === family),
  ).find((one) => isChosen(one) || (isFrame && highlight?.streams.has(one.stream.id)));
  return (
    <div className="flows-list" data-recedes={highlight !== null}>
      {FAMILIES.map((family) => {
        const all = graph.all.filter(({ stream }) => stream.family === family);
        const visible = all.filter(({ stream }) => graph.visibleIds.has(stream.id));
        if (visible.length === 0) return null;
        const hidden = all.length - visible.length;
        const [whole, few, figures] = countForms(visible);
        return (
          <section key={family} data-family={family} className="flows-list__block">
            <h3>
              <FamilyMark family={family} /> {common[family]}
              <span>{few === figures ? whole : few}</span>
            </h3>
            <ul>
              {visible.map((inYear) => (
                <Entry
                  key={inYear.stream.id}
                  inYear={inYear}
                  words={words}
                  isLit={highlight?.streams.has(inYear.stream.id) ?? false}
                  isSelected={isChosen(inYear)}
                  isShown={inYear === first}
                  onToggle={toggle}
                />
              ))}
            </ul>
            {hidden > 0 && <p className="flows-list__others">{t.others({ n: hidden, why: t.notDrawn })}</p>}
          </section>
        );
      })}
    </div>
  );
}

interface EntryProps {
  readonly inYear: StreamInYear;
  readonly words: FlowWords;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  /** Whether it is brought into sight. */
  readonly isShown: boolean;
  readonly onToggle: (own: Selection) => void;
}

const Entry = memo(function Entry({ inYear, words, isLit, isSelected, isShown, onToggle }: EntryProps) {
  const names = useNames();
  const { stream, state } = inYear;
  const own: Selection = { kind: "stream", id: stream.id };
  const link = useViewLink({ selection: own }, () => onToggle(own));
  const ref = useRevealInBox<HTMLAnchorElement>(isShown, ".flows");
  const { years, resource, state: stateWord } = words.label(inYear);
  return (
    <li>
      <a
        {...link}
        ref={ref}
        className="view-link flows-list__stream"
        data-state={state}
        data-lit={isLit}
        aria-current={isSelected ? "true" : undefined}
        {...focusProps(own)}
      >
        <span className="visually-hidden">{words.spoken(inYear)}</span>
        <FlowGlyph family={stream.family} state={state} />
        <span className="flows-list__resource" aria-hidden="true">
          <b>{resource}</b> <span>{[years, stateWord].filter((part) => part !== null).join(" · ")}</span>
        </span>
        <span className="flows-list__ends" aria-hidden="true" translate="no">
          {names.short(stream.donor)} → {names.short(stream.receiver)}
        </span>
      </a>
    </li>
  );
});
