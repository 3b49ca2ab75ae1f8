import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { Amount } from "../parts/Amount.tsx";
import { sayOrigin } from "../parts/ReferenceList.tsx";
import { amountParts, sayClaimYears } from "../parts/sayClaim.ts";
import { Ledger } from "./Ledger.tsx";
import { leadOf } from "./leadOf.ts";
import { stageClaims } from "./stageClaims.ts";
import "./stageImpact.css";

/** So many claims fit on a stage; that there are more is said. */
const MOST_CLAIMS = 5;

/** The one figure that a step is about, in type for a hall; without one the results at a glance. */
export function StageImpact() {
  const { dataset, figures } = useAtlas();
  const { selection } = useSelect();
  const figure = selection?.kind === "figure" ? figures.get(selection.id) : undefined;
  return (
    <div className="stage-impact">
      {figure === undefined ? (
        <Ledger figures={dataset.impactFigures.filter(({ kind }) => kind === "impact")} />
      ) : (
        <StageFigure figure={figure} />
      )}
    </div>
  );
}

function StageFigure({ figure }: { readonly figure: ImpactFigure }) {
  const t = useWords(impactWords);
  const say = useSay();
  const language = useLanguage();
  const lead = leadOf(figure.claims);
  const n = figure.claims.length;
  const others = stageClaims(figure.claims, lead.kind === "claim" ? lead.claim : null);
  const shown = others.slice(0, MOST_CLAIMS);
  return (
    <>
      <div className="stage-impact__lead">
        <h2>{say(figure.title)}</h2>
        {lead.kind === "none" ? (
          <p>{t.different({ n })}</p>
        ) : (
          <>
            <p
              className="stage-impact__number"
              style={{ "--chars": amountParts(lead.claim, language)?.number.length ?? 1 }}
            >
              <Amount claim={lead.claim} size="large" />
            </p>
            <p>
              {lead.kind === "range" ? t.range({ n }) : sayClaimYears(lead.claim, language)}
              {lead.kind === "claim" && <Origin claim={lead.claim} />}
            </p>
          </>
        )}
        <p className="stage-impact__description">{say(figure.description)}</p>
      </div>
      {shown.length > 0 && (
        <section className="stage-impact__others">
          <h3>{lead.kind === "claim" ? t.otherClaims : t.claimsOf}</h3>
          <ul>
            {shown.map((claim, i) => (
              // Claims have no id and never change places while they are on screen.
              <li key={i}>
                <Amount claim={claim} />
                <p>
                  {claim.measure != null && `${say(claim.measure)}; `}
                  {sayClaimYears(claim, language)}
                  <Origin claim={claim} />
                </p>
              </li>
            ))}
          </ul>
          {others.length > shown.length && <p>{t.more({ n: others.length - shown.length })}</p>}
        </section>
      )}
    </>
  );
}

/** Who says so: the first reference, short enough for a hall. */
function Origin({ claim }: { readonly claim: FigureClaim }) {
  const say = useSay();
  const { references } = useAtlas();
  const reference = references.get(claim.references[0] ?? "");
  if (reference === undefined) return null;
  return <cite className="stage-impact__origin">{sayOrigin(reference, say)}</cite>;
}
