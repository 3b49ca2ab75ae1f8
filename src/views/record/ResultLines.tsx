import type { ImpactFigure, Series } from "../../dataset/schema/story.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayInUnit } from "../../i18n/sayInUnit.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { resultHeadline } from "../../model/headline.ts";
import { sayHeadline } from "../parts/sayHeadline.ts";

/** A published result that mentions the record, with its one figure and its marks. */
export function FigureLine({ figure }: { readonly figure: ImpactFigure }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const language = useLanguage();
  const headline = resultHeadline(figure.claims);
  return (
    <>
      <p>{say(figure.title)}</p>
      <p className="record__aside">
        {headline === null
          ? t.severalFigures({ n: figure.claims.length })
          : sayHeadline(headline, language, "words")}
      </p>
    </>
  );
}

/** A yearly series that mentions the record, with its last value. */
export function SeriesLine({ series: { title, unit, values } }: { readonly series: Series }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const language = useLanguage();
  const last = values.findLast(({ value }) => value !== null);
  return (
    <p>
      {say(title)}:{" "}
      <strong>
        {last?.value == null
          ? t.noValue
          : t.lastValue({ amount: sayInUnit(last.value, unit, language), year: last.year })}
      </strong>
    </p>
  );
}
