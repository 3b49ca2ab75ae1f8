import type { ImpactFigure, Series } from "../../dataset/schema/story.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { sayInUnit } from "../../i18n/sayInUnit.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { resultHeadline } from "../../model/headline.ts";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { sayAmount } from "../parts/sayClaim.ts";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { Section } from "./Section.tsx";
import { WalkLink } from "./WalkLink.tsx";

interface Props {
  readonly about: "partners" | "streams";
  readonly id: string;
}

/** Published results and yearly series that mention a partner or a stream; nothing where there are none. */
export function FigureSections({ about, id }: Props) {
  const t = useWords(detailsWords);
  const { impactFigures, series } = useAtlas().dataset;
  const figures = impactFigures.filter((figure) => figure[about].includes(id));
  const yearly = series.filter((one) => one[about].includes(id));
  return (
    <>
      {figures.length > 0 && (
        <Section title={t.figures}>
          <ul className="details__figures">
            {figures.map((figure) => (
              <li key={figure.id}>
                <FigureLine figure={figure} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {yearly.length > 0 && (
        <Section title={t.series}>
          <ul className="details__series">
            {yearly.map((one) => (
              <li key={one.id}>
                <SeriesLine series={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function FigureLine({ figure }: { readonly figure: ImpactFigure }) {
  const language = useLanguage();
  const say = useSay();
  const t = useWords(detailsWords);
  const headline = resultHeadline(figure.claims);
  return (
    <WalkLink to={{ kind: "figure", id: figure.id }}>
      <span>{say(figure.title)}</span>
      <span className="details__aside">
        {headline === null ? (
          t.severalFigures({ n: figure.claims.length })
        ) : (
          <>
            {sayAmount(headline.amount, language)}, <HeadlineGround headline={headline} />
          </>
        )}
      </span>
    </WalkLink>
  );
}

function SeriesLine({ series }: { readonly series: Series }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const language = useLanguage();
  const last = series.values.findLast(({ value }) => value !== null);
  return (
    <>
      <p>
        {say(series.title)}:{" "}
        <strong>
          {last === undefined || last.value === null
            ? t.noValue
            : t.lastValue({ amount: sayInUnit(last.value, series.unit, language), year: last.year })}
        </strong>
      </p>
      <p className="details__aside">{say(series.scope)}</p>
      {series.inferred !== null && <p className="details__aside">{say(series.inferred)}</p>}
      <ReferenceFold ids={series.references} />
    </>
  );
}
