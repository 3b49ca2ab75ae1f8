import type { Study } from "../../../dataset/schema/study.ts";
import { worthWords } from "../../../i18n/messages/worth.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { comparedFigures } from "../../../model/study.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useConfig } from "../../hooks/configContext.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { ReferenceList } from "../../parts/ReferenceList.tsx";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { ComparedGroup } from "./ComparedGroup.tsx";
import "./worth.css";

/** The published comparison of the place with its exchanges and without: its totals, how and when, and who says otherwise. */
export function WorthView() {
  const t = useWords(worthWords);
  const { studies } = useAtlas().dataset;
  const isOnStage = useDisplay().labels === "about";
  return (
    <ScrollRegion label={t.title} className={isOnStage ? "worth worth--stage" : "worth"}>
      <header className="worth__head">
        <h2>{t.title}</h2>
        {studies.length === 0 && <p>{t.empty}</p>}
        <p className="worth__whole">{t.whole}</p>
        <Doors />
      </header>
      {studies.map((study) => (
        <StudyPart key={study.id} study={study} />
      ))}
    </ScrollRegion>
  );
}

/** To the partners without exchanges, where the deployment has that, and back to all results. */
function Doors() {
  const t = useWords(worthWords);
  const { whatIf } = useConfig();
  return (
    <p className="worth__doors">
      {whatIf && (
        <ViewLink to={{ view: "overview", selection: null }} className="text-button" title={t.eachHint}>
          {t.each}
        </ViewLink>
      )}
      <ViewLink to={{ without: null }} className="text-button">
        {t.results}
      </ViewLink>
    </p>
  );
}

function StudyPart({ study }: { readonly study: Study }) {
  const t = useWords(worthWords);
  const say = useSay();
  const atlas = useAtlas();
  const isOnStage = useDisplay().labels === "about";
  return (
    <section className="worth__study">
      <h3>{say(study.title)}</h3>
      {!isOnStage && (
        <>
          <p className="worth__lead">{say(study.description)}</p>
          <Compared study={study} />
        </>
      )}
      <h4 className="worth__difference">{t.difference}</h4>
      <div className="worth__groups">
        {comparedFigures(atlas, study).map((group) => (
          <ComparedGroup key={group[0]?.figure.id} group={group} referenceYear={study.referenceYear} />
        ))}
      </div>
      {isOnStage && <Compared study={study} />}
      {study.note !== null && (
        <>
          <h4>{t.notPublished}</h4>
          <p className="worth__lead">{say(study.note)}</p>
        </>
      )}
      {!isOnStage && (
        <>
          <h4>{t.sources}</h4>
          <ReferenceList ids={study.references} />
        </>
      )}
    </section>
  );
}

/** The two sides, and how and when they were held against each other. */
function Compared({ study }: { readonly study: Study }) {
  const t = useWords(worthWords);
  const say = useSay();
  return (
    <>
      <dl className="worth__sides">
        {(["with", "without"] as const).map((side) => (
          <div key={side} data-side={side}>
            <dt>{t[side]}</dt>
            <dd>{say(study[side])}</dd>
          </div>
        ))}
      </dl>
      <dl className="worth__facts">
        <div>
          <dt>{t.method}</dt>
          <dd>{say(study.method)}</dd>
        </div>
        <div>
          <dt>{t.dataOf}</dt>
          <dd>{study.referenceYear ?? t.unknown}</dd>
        </div>
        <div>
          <dt>{t.published}</dt>
          <dd>{study.publishedYear ?? t.unknown}</dd>
        </div>
      </dl>
    </>
  );
}
