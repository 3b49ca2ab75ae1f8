import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useLanguage, useSay, useWords } from "../../../i18n/useWords.ts";
import { differenceAt } from "../../../model/balance.ts";
import type { Family } from "../../../dataset/schema/stream.ts";
import { useElementSize } from "../../../ui/useElementSize.ts";
import { useOwnYears } from "../../hooks/ownYears.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { AmountsFrame } from "../amounts/AmountsFrame.tsx";
import { useTextRuler } from "../../hooks/useTextRuler.ts";
import { BalanceDiagram } from "./BalanceDiagram.tsx";
import { BalanceFoot } from "./BalanceFoot.tsx";
import { BalanceList } from "./BalanceList.tsx";
import { BalanceTable } from "./BalanceTable.tsx";
import { type ShownBalance, useBalance } from "./useBalance.ts";
import { useBalanceRoom } from "./useBalanceRoom.ts";
import { bareUnit, useBalanceWords } from "./useBalanceWords.ts";
import "./balance.css";

const DESK_REM = 0.9375; // size of type at a desk
const STAGE_REM = 1; // and on a stage

/** A balance in the chosen year, or the nearest that it has: a picture to scale where there is room, else a list. */
export function BalancePicture({ measure }: { readonly measure: Family }) {
  const shown = useBalance(measure);
  return shown === null ? null : <Balance shown={shown} />;
}

function Balance({ shown }: { readonly shown: ShownBalance }) {
  const { balance, picture, askedYear } = shown;
  const t = useWords(balanceWords);
  const say = useSay();
  const language = useLanguage();
  const texts = useBalanceWords(shown);
  useOwnYears(balance);
  const unit = bareUnit(balance.unit, language);
  const apart = picture.nodes.flatMap((value) => {
    const difference = value.node.agrees ? differenceAt(value) : null;
    return difference === null ? [] : [t.apart({ node: texts.node(value.node.id), unit, ...difference })];
  });
  const other = askedYear === picture.year ? [] : [t.otherYear({ year: askedYear, shown: picture.year })];
  return (
    <AmountsFrame
      headline={t.headline({ title: say(balance.title), year: picture.year })}
      summary={[...other, t.scale({ unit: `${unit} ${t.a}`, from: balance.from, to: balance.to })].join(" ")}
      drawsStreams={false}
      note={[say(balance.description), ...apart].join(" ")}
    >
      {(labelledBy, describedBy) => <Shape shown={shown} labelledBy={labelledBy} describedBy={describedBy} />}
    </AmountsFrame>
  );
}

interface ShapeProps {
  readonly shown: ShownBalance;
  readonly labelledBy: string;
  readonly describedBy: string;
}

function Shape({ shown, labelledBy, describedBy }: ShapeProps) {
  const isOnStage = useDisplay().labels === "about";
  const texts = useBalanceWords(shown);
  const ruler = useTextRuler();
  const [frameRef, frame] = useElementSize<HTMLDivElement>();
  const [footRef, foot] = useElementSize<HTMLDivElement>();
  const fontPx = (isOnStage ? STAGE_REM : DESK_REM) * ruler.remPx;
  const space = useBalanceRoom(shown, texts, ruler, {
    widthPx: frame.width,
    heightPx: Math.max(0, frame.height - foot.height),
    fontPx,
  });
  const shape = frame.width === 0 ? "unmeasured" : space.fits ? "diagram" : "list";
  return (
    <div className="balance" ref={frameRef} data-shape={shape}>
      {shape === "diagram" && (
        <>
          <BalanceDiagram {...{ shown, texts, space, labelledBy, describedBy }} />
          <BalanceTable {...{ shown, texts }} />
        </>
      )}
      {shape === "list" && <BalanceList {...{ shown, texts, labelledBy }} />}
      <div ref={footRef} className="balance__foot">
        <BalanceFoot shown={shown} />
      </div>
    </div>
  );
}
