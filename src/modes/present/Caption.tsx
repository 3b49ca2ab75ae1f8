import type { Step } from "../../dataset/schema/tour.ts";
import type { Text } from "../../dataset/schema/common.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";

interface Props {
  readonly step: Step;
  /** While the guide explores freely the step's text steps back, so that it does not describe another picture. */
  readonly isFree: boolean;
}

/** Headline and sentence of the step, in one language or in two. */
export function Caption({ step, isFree }: Props) {
  const language = useLanguage();
  const also = useView((view) => view.also);
  const second = also === language ? null : also;
  const inBoth = (text: Text) => ({ first: text[language], second: second === null ? null : text[second] });
  const headline = inBoth(step.headline);
  const text = inBoth(step.text);
  return (
    <header className="caption" data-free={isFree} data-languages={second === null ? 1 : 2}>
      <div>
        <h1>{headline.first}</h1>
        {!isFree && <p>{text.first}</p>}
      </div>
      {second !== null && (
        <div lang={second}>
          <p className="caption__headline">{headline.second}</p>
          {!isFree && <p>{text.second}</p>}
        </div>
      )}
    </header>
  );
}
