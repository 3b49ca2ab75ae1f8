import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { publishedMeasures } from "../../model/network/publishedMeasures.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ClaimTable } from "../parts/ClaimTable.tsx";
import { ExternalLink } from "../parts/ExternalLink.tsx";
import { LITERATURE, type Work } from "./literature.ts";

/** Who defined a measure, and what others published of it. */
export function MeasureGround({ measure }: { readonly measure: NetworkMeasure }) {
  const t = useWords(networkWords);
  return (
    <>
      <p className="measure__works">
        {t.literature}{" "}
        {LITERATURE[measure].map((work, i) => (
          <span key={work.title}>
            {i > 0 && "; "}
            <WorkText work={work} />
          </span>
        ))}
      </p>
      <Published measure={measure} />
    </>
  );
}

function WorkText({ work: { authors, year, title, journal, doi } }: { readonly work: Work }) {
  return (
    <cite lang="en">
      {authors} ({year}), {title}. {journal}
      {doi !== null && (
        <>
          {" "}
          <ExternalLink href={`https://doi.org/${doi}`}>doi:{doi}</ExternalLink>
        </>
      )}
    </cite>
  );
}

function Published({ measure }: { readonly measure: NetworkMeasure }) {
  const t = useWords(networkWords);
  const say = useSay();
  const figures = publishedMeasures(useAtlas(), measure);
  const n = figures.reduce((sum, { claims }) => sum + claims.length, 0);
  if (n === 0) return <p className="measure__none">{t.publishedNone}</p>;
  return (
    <details className="measure__fold">
      <summary>{t.publishedMany({ n })}</summary>
      <p className="measure__none">{t.publishedNote}</p>
      {figures.map(({ id, title, claims }) => (
        <ClaimTable key={id} claims={claims} label={say(title)} />
      ))}
    </details>
  );
}
