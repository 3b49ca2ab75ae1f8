import { compareWords } from "../../i18n/messages/compare.ts";
import { headlineWords } from "../../i18n/messages/headline.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { YearDifference } from "../../model/differences.ts";
import { seriesOfDifference, twoAmounts, type TwoAmounts, type YearValue } from "../../model/twoAmounts.ts";
import type { Series } from "../../dataset/schema/story.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { Amount } from "../parts/Amount.tsx";
import { sayAmount } from "../parts/sayClaim.ts";
import { sayGround } from "../parts/sayHeadline.ts";
import { Origin } from "./EventLine.tsx";

/** What is published of one stream for both years, each with its year and marks; nothing is computed of the two. */
export function AmountLine({ amounts: { before, after } }: { readonly amounts: TwoAmounts }) {
  const language = useLanguage();
  return (
    <p className="compare__amounts">
      {[before, after].map((one, i) => (
        <span key={one.claim.references.join(" ") + String(i)}>
          <Amount claim={one.amount} />{" "}
          <small>
            {sayGround(one, language)} <Origin ids={one.claim.references} />
          </small>
        </span>
      ))}
    </p>
  );
}

/** What yearly series count in both years, and for how many streams there is an amount of both. */
export function MeasuredList({ difference }: { readonly difference: YearDifference }) {
  const t = useWords(compareWords);
  const { calculated } = useWords(headlineWords);
  const say = useSay();
  const { from, to, changes } = difference;
  const series = seriesOfDifference(useAtlas(), difference);
  const n = changes.filter(({ stream }) => twoAmounts(stream, from, to) !== null).length;
  return (
    <section>
      <h3>{t.measured}</h3>
      {series.length > 0 && (
        <ul>
          {series.map(({ series: one, before, after }) => (
            <li key={one.id}>
              <div className="compare__entry">
                <p>
                  {say(one.title)}
                  {one.computed && ` (${calculated})`}
                </p>
                <p className="compare__states">
                  <SeriesValue series={one} at={before} /> · <SeriesValue series={one} at={after} />{" "}
                  <Origin ids={one.references} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="compare__states">{t.amounts({ n, of: changes.length })}</p>
    </section>
  );
}

/** A value of a series with its year. */
function SeriesValue({ series, at: { year, value } }: { readonly series: Series; readonly at: YearValue }) {
  const language = useLanguage();
  const amount = sayAmount({ value, upTo: null, qualifier: null, unit: series.unit }, language);
  return (
    <>
      {year}: {amount}
    </>
  );
}
