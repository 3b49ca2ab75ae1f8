import { useMemo } from "react";
import type { Family } from "../../../dataset/schema/stream.ts";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { amountScale, scaleBarOf } from "../../../layouts/flows/amountRows.ts";
import { reachOf } from "../../../model/amounts.ts";
import { useElementSize } from "../../../ui/useElementSize.ts";
import { useTextRuler } from "../../hooks/useTextRuler.ts";
import { useYear } from "../../hooks/useYearGraph.ts";
import { NothingVisible } from "../../parts/NothingVisible.tsx";
import { AmountKey } from "./AmountKey.tsx";
import { AmountList } from "./AmountList.tsx";
import { AmountsFrame } from "./AmountsFrame.tsx";
import { AmountsPicture } from "./AmountsPicture.tsx";
import { useAmounts, useAmountYears } from "./useAmounts.ts";
import { useAmountWords } from "./useAmountWords.ts";
import { WithoutList } from "./WithoutList.tsx";

const LEAST_PICTURE_REM = 40; // width below which bands between names say nothing
const LIST_HEIGHT_REM = 30; // what the strips of the list are scaled to: they may be scrolled
const MOST_BAR_REM = 1.6; // of the bar that says the scale
const COLUMN_REM = 26; // of those without an amount
const LINE_REM = 1.75;
const LEAST_ROOM_REM = 12; // for the bands, whatever else wants room

/** Every published amount of a family, each once on one scale, and the streams without one. */
export function PublishedAmounts({ measure }: { readonly measure: Family }) {
  const t = useWords(amountsWords);
  const year = useYear();
  const found = useAmounts(measure);
  const reach = reachOf(found);
  const years = useAmountYears(measure);
  const ruler = useTextRuler();
  const { remPx } = ruler;
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  const isList = box.width < LEAST_PICTURE_REM * remPx;
  // Kept free in every year, so that the scale is the same in all.
  const lines = Math.ceil(years.mostLines / Math.max(1, Math.floor(box.width / (COLUMN_REM * remPx))));
  const belowPx = lines === 0 ? 0 : (lines + 1.25) * LINE_REM * remPx;
  const roomPx = isList ? LIST_HEIGHT_REM * remPx : Math.max(box.height - belowPx, LEAST_ROOM_REM * remPx);
  const pxPerUnit = useMemo(
    () => amountScale(years.items, { heightPx: roomPx, remPx }),
    [years, roomPx, remPx],
  );
  const words = useAmountWords(measure, Math.max(0, ...years.items.flat().map(({ value }) => value)));
  const bar = scaleBarOf(pxPerUnit, MOST_BAR_REM * remPx);
  return (
    <AmountsFrame
      headline={t.headline({ measure })}
      summary={reach.all === 0 ? t.nothing({ measure, year }) : t.reach(reach)}
      note={`${t.scale({ unit: words.unit })} ${t.eachItsOwn}`}
      boxRef={boxRef}
      isList={box.width > 0 && isList}
      legend={
        reach.all > 0 && (
          <AmountKey
            family={measure}
            looks={new Set([...found.amounts.map(({ look }) => look), ...noneOf(found)])}
            bar={found.amounts.length === 0 ? null : { px: bar.px, words: words.onScale(bar.value) }}
          />
        )
      }
    >
      {(labelledBy, describedBy) => (
        <div className="amounts__room">
          {reach.all === 0 ? (
            <NothingVisible isPicture />
          ) : box.width === 0 ? null : isList ? (
            <AmountList {...{ found, words, pxPerUnit, labelledBy }} />
          ) : (
            <>
              {found.amounts.length > 0 && (
                <AmountsPicture
                  amounts={found.amounts}
                  widthPx={box.width}
                  heightPx={roomPx}
                  {...{ words, ruler, pxPerUnit, labelledBy, describedBy }}
                />
              )}
              <WithoutList without={found.without} words={words} />
            </>
          )}
        </div>
      )}
    </AmountsFrame>
  );
}

/** Hatched are streams without an amount, and those whose part of one is not published. */
const noneOf = ({ amounts, without }: ReturnType<typeof useAmounts>): readonly "none"[] =>
  without.length > 0 || amounts.some(({ streams }) => streams.length > 1) ? ["none"] : [];
