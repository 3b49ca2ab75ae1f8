import type { AboutFigure } from "../../dataset/schema/about.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { aboutWords } from "../../i18n/messages/about.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { shownFigure } from "../../model/about.ts";
import { resultHeadline } from "../../model/headline.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ClaimTable } from "../parts/ClaimTable.tsx";
import { sayDisagreement } from "../parts/sayHeadline.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

interface Props {
  readonly figures: readonly AboutFigure[];
  readonly headingId: string;
}

/** Published results, each with the claim that the atlas follows first and its year; all versions are one press away. */
export function AboutFigures({ figures, headingId }: Props) {
  const t = useWords(aboutWords);
  const say = useSay();
  const atlas = useAtlas();
  const shown = figures.map((figure) => shownFigure(atlas, figure)).filter((one) => one !== null);
  return (
    <section className="about__section" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {t.figures}
      </h3>
      {shown.map(({ figure, claims }) => (
        <div key={figure.id} className="about__figure">
          <h4>{say(figure.title)}</h4>
          <ClaimTable claims={claims} label={say(figure.title)} />
          <Disagreement figure={figure} />
          {claims.length < figure.claims.length && (
            <ViewLink
              to={{ view: "impact", selection: { kind: "figure", id: figure.id } }}
              className="about__link"
            >
              {t.allVersions({ n: figure.claims.length })}
            </ViewLink>
          )}
        </div>
      ))}
    </section>
  );
}

/** That sources differ, and how far: the claims above are only those that the page follows. */
function Disagreement({ figure: { claims } }: { readonly figure: ImpactFigure }) {
  const language = useLanguage();
  const headline = resultHeadline(claims);
  const words = headline === null ? null : sayDisagreement(headline, language);
  return words === null ? null : <p className="about__differ">{words}</p>;
}
