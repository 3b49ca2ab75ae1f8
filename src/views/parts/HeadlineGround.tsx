import { Fragment } from "react";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Headline } from "../../model/headline.ts";
import type { Manner } from "./sayClaim.ts";
import { sayEquivalent, sayHeadlineYears, sayMarks, sayMeasure } from "./sayHeadline.ts";
import "./headlineGround.css";

interface Props {
  readonly headline: Headline;
  readonly manner?: Manner;
}

/** What stands beside a figure that stands alone: its year, a mark for each thing that it must not be taken for, and what it counts. */
export function HeadlineGround({ headline, manner }: Props) {
  const language = useLanguage();
  const measure = sayMeasure(headline, language);
  const equivalent = manner === "words" ? sayEquivalent(headline.claim, language) : null;
  return (
    <>
      {sayHeadlineYears(headline, language)}
      {sayMarks(headline, language, manner).map(({ mark, words }) => (
        <Fragment key={mark}>
          {"; "}
          <span className="headline-mark" data-mark={mark}>
            {words}
          </span>
        </Fragment>
      ))}
      {measure !== null && `; ${measure}`}
      {equivalent !== null && `; ${equivalent}`}
    </>
  );
}
