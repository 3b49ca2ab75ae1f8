import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { claimScale } from "../../layouts/charts/claimScale.ts";
import { resultHeadline } from "../../model/headline.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { Amount } from "../parts/Amount.tsx";
import { ClaimScaleList } from "../parts/ClaimScaleList.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { sayOrigin } from "../parts/sayReference.ts";
import { amountParts, sayClaimYears } from "../parts/sayClaim.ts";
import { Ledger } from "./Ledger.tsx";
import { Findings } from "./Findings.tsx";
import { Headlines } from "./Headlines.tsx";
import { WorthDoor } from "./WorthDoor.tsx";
import { stageClaims } from "./stageClaims.ts";
import "./stageImpact.css";

/** So many claims fit on a stage, as a list and on a scale; that there are more is said. */
const MOST_CLAIMS = 5;
const MOST_ON_SCALE = 4;
const MOST_FINDINGS = 3;

/** The one figure that a step is about, in type for a hall; without one what the results come to. */
export function StageImpact() {
  const { dataset, figures } = useAtlas();
  const { selection } = useSelect();
  const figure = selection?.kind === "figure" ? figures.get(selection.id) : undefined;
  return (
    <div className="stage-impact" data-beside-record={useHasRecord()}>
      {figure === undefined ? (
        <>
          <WorthDoor />
          <Opening dataset={dataset} />
        </>
      ) : (
        <StageFigure figure={figure} />
      )}
    </div>
  );
}

/** What is shown before anything is chosen: the strongest findings, and below them the results at a glance. */
function Opening({ dataset: { findings, impactFigures } }: { readonly dataset: Dataset }) {
  return (
    <>
      {findings.length > 0 && <Findings findings={findings.slice(0, MOST_FINDINGS)} />}
      <Ledger figures={impactFigures.filter(({ kind }) => kind === "impact")} />
    </>
  );
}

function StageFigure({ figure }: { readonly figure: ImpactFigure }) {
  const say = useSay();
  const language = useLanguage();
  const headline = resultHeadline(figure.claims);
  const hasRecord = useHasRecord();
  return (
    <>
      <div className="stage-impact__lead">
        {!hasRecord && <h2>{say(figure.title)}</h2>}
        {headline === null ? (
          <p className="stage-impact__values">
            <Headlines claims={figure.claims} most={MOST_ON_SCALE} manner="words" />
          </p>
        ) : (
          <>
            <p
              className="stage-impact__number"
              style={{ "--chars": amountParts(headline.amount, language, "words")?.number.length ?? 1 }}
            >
              <Amount claim={headline.amount} size="large" manner="words" />
            </p>
            <p>
              <HeadlineGround headline={headline} manner="words" />
              {headline.claim !== null && <Origin claim={headline.claim} />}
            </p>
          </>
        )}
        {!hasRecord && <p className="stage-impact__description">{say(figure.description)}</p>}
      </div>
      <StageClaims figure={figure} lead={headline?.claim ?? null} />
    </>
  );
}

/** Whether title, description and every claim are told beside the picture, so that it need not say them again. */
const useHasRecord = (): boolean => useDisplay().hasRecord === true;

interface ClaimsProps {
  readonly figure: ImpactFigure;
  /** The claim that is set in large type already; null where none is. */
  readonly lead: FigureClaim | null;
}

/** What the sources say: on one scale where it can be compared, the lead among them; else as a list. */
function StageClaims({ figure, lead }: ClaimsProps) {
  const t = useWords(impactWords);
  const hasRecord = useHasRecord();
  const others = stageClaims(figure.claims, lead);
  const onScale = (lead === null ? others : [lead, ...others]).slice(0, MOST_ON_SCALE);
  const scale = claimScale(onScale);
  const [first] = onScale;
  // Beside a record, which has every claim in full, the picture alone is left to show.
  if (others.length === 0 || (hasRecord && scale === null)) return null;
  const listed = others.slice(0, MOST_CLAIMS);
  const shown = scale === null ? listed.length : onScale.length - (lead === null ? 0 : 1);
  return (
    <section className="stage-impact__others">
      <h3>{lead === null || scale !== null ? t.claimsOf : t.otherClaims}</h3>
      {scale === null || first === undefined ? (
        <ul>
          {listed.map((claim, i) => (
            // Claims have no id and never change places while they are on screen.
            <li key={i}>
              <ClaimWords claim={claim} />
            </li>
          ))}
        </ul>
      ) : (
        <ClaimScaleList
          scale={scale}
          unit={first.unit}
          label={t.claimsOf}
          rows={onScale.map((claim) => ({ isLead: claim === lead, words: <ClaimWords claim={claim} /> }))}
        />
      )}
      {!hasRecord && others.length > shown && <p>{t.more({ n: others.length - shown })}</p>}
    </section>
  );
}

function ClaimWords({ claim }: { readonly claim: FigureClaim }) {
  const say = useSay();
  const language = useLanguage();
  if (useHasRecord())
    return (
      <p>
        <Amount claim={claim} /> {sayClaimYears(claim, language)}
      </p>
    );
  return (
    <>
      <p>
        <Amount claim={claim} manner="words" /> {claim.measure != null && `${say(claim.measure)}; `}
        {sayClaimYears(claim, language)}
      </p>
      <Origin claim={claim} />
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
