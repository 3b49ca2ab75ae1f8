import { type ReactNode, type Ref, useId } from "react";
import { useView } from "../../../state/useAtlasState.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { LeftOut } from "../../parts/LeftOut.tsx";
import { BalanceSwitch } from "../balance/BalanceSwitch.tsx";
import { MeasureSwitch } from "../MeasureSwitch.tsx";
import "./amounts.css";

interface Props {
  readonly headline: string;
  /** How far the figures reach, in a sentence. */
  readonly summary: string;
  /** What the widths are, and what they are not. */
  readonly note: string;
  /** Whether the picture draws streams of which some are left out. */
  readonly drawsStreams?: boolean;
  /** What the looks of the bands mean, and how long an amount is. */
  readonly legend?: ReactNode;
  /** Whether it is a list, which scrolls with what stands above it. */
  readonly isList?: boolean;
  /** Of the box that the picture may fill. */
  readonly boxRef?: Ref<HTMLDivElement>;
  /** The picture; it is named by the ids of headline and summary. */
  readonly children: (labelledBy: string, describedBy: string) => ReactNode;
}

/** What stands around every picture of amounts: headline, reach, scale, and the switch to the others. */
export function AmountsFrame(props: Props) {
  const { headline, summary, note, legend, boxRef, isList = false, drawsStreams = true, children } = props;
  const isExploring = useView((view) => view.mode === "explore");
  const isOnStage = useDisplay().labels === "about";
  const measure = useView((view) => view.measure);
  const id = useId();
  return (
    <div
      className="flows amounts"
      data-shape={isList ? "list" : "diagram"}
      data-labels={isOnStage ? "about" : "all"}
    >
      {/* On a stage the step's own headline says what one sees. */}
      <header className={isOnStage ? "visually-hidden" : "amounts__head"}>
        <div className="amounts__title">
          <h2 id={`${id}-headline`}>{headline}</h2>
          <MeasureSwitch />
        </div>
        {measure !== null && <BalanceSwitch family={measure} />}
        <p id={`${id}-summary`}>
          {summary} {isExploring && drawsStreams && <LeftOut />}
        </p>
        <p>{note}</p>
      </header>
      {legend}
      <div className="amounts__box" ref={boxRef}>
        {children(`${id}-headline`, `${id}-summary`)}
      </div>
    </div>
  );
}
