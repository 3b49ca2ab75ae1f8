import { pathText, type Problem } from "../../dataset/problem.ts";
import { sayProblem } from "../../dataset/words/problemWords.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { Language } from "../../lib/language.ts";
import { stepOfProblem } from "../../tours/parseTour.ts";

interface Props {
  readonly problems: readonly Problem[];
  /** What was read, as far as it could be: it gives the names of the steps. */
  readonly input: unknown;
}

/** More than these are usually the consequence of the first. */
const LISTED = 12;

/** What is wrong with a tour: in which step, where in it, and how to mend it. */
export function TourProblems({ problems, input }: Props) {
  const t = useWords(builderWords);
  const language = useLanguage();
  return (
    <ol className="tour-problems">
      {problems.slice(0, LISTED).map((problem) => {
        const { what, mend } = sayProblem(problem, language);
        const step = stepOfProblem(problem);
        const place = pathText(step === null ? problem.path : problem.path.slice(2));
        return (
          <li key={`${problem.code} ${pathText(problem.path)} ${JSON.stringify(problem.params)}`}>
            <strong>
              {step === null
                ? t.wholeTour
                : t.inStep({ n: step + 1, name: headlineIn(input, step, language) })}
              {place !== "" && (
                <>
                  : <code>{place}</code>
                </>
              )}
            </strong>
            {what} {mend}
          </li>
        );
      })}
    </ol>
  );
}

/** Returns the headline of a step in something that may not be a tour at all; "" if there is none. */
function headlineIn(input: unknown, step: number, language: Language): string {
  const steps = fieldOf(input, "steps");
  const headline = fieldOf(fieldOf(Array.isArray(steps) ? steps[step] : null, "headline"), language);
  return typeof headline === "string" ? headline : "";
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
