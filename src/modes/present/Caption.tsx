import type { Step } from "../../dataset/schema/tour.ts";
import type { ViewName } from "../../dataset/schema/viewNames.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { SelectedRecord } from "../../model/record.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { FreeCaption } from "./FreeCaption.tsx";

interface Props {
  readonly step: Step;
  /** While the guide explores freely the step's words would describe another picture. */
  readonly isFree: boolean;
  /** What is told off the script, if anything. */
  readonly selected: SelectedRecord | null;
}

/** The views that show no year of their own. */
const TIMELESS: ReadonlySet<ViewName> = new Set(["beyond", "sources", "impact", "about"]);

/** The year, and headline and sentence of the step in one language or in two. */
export function Caption({ step, isFree, selected }: Props) {
  const language = useLanguage();
  const also = useView((view) => view.also);
  const hasYear = !TIMELESS.has(useView((view) => view.view));
  const year = useYear();
  const second = also === language ? null : also;
  const words = useTourWords();
  const headline = words.headline(step, language);
  const headlineToo = second === null ? null : words.headline(step, second);
  const text = step.text[language];
  const textToo = second === null ? "" : step.text[second];
  return (
    <header className="caption" data-free={isFree} data-languages={second === null || isFree ? 1 : 2}>
      {hasYear && <strong className="caption__year">{year}</strong>}
      {isFree ? (
        <FreeCaption selected={selected} headline={headline.text} />
      ) : (
        <div>
          <h1 data-suggested={headline.isSuggested}>{headline.text}</h1>
          {text !== "" && <p>{text}</p>}
        </div>
      )}
      {headlineToo !== null && !isFree && (
        <div lang={headlineToo.lang}>
          <p className="caption__headline" data-suggested={headlineToo.isSuggested}>
            {headlineToo.text}
          </p>
          {textToo !== "" && <p>{textToo}</p>}
        </div>
      )}
    </header>
  );
}
