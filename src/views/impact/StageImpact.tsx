import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { type ClaimScale, claimScale } from "../../layouts/charts/claimScale.ts";
import { type Headline, resultHeadline } from "../../model/headline.ts";
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

/**
 * One figure: on one scale from zero where what the sources say can be compared, with every number at its dot; else the
 * number that stands for it and what others say.
 */
function StageFigure({ figure }: { readonly figure: ImpactFigure }) {
  const say = useSay();
  const hasRecord = useHasRecord();
  const headline = resultHeadline(figure.claims);
  const lead = headline?.claim ?? null;
  const others = stageClaims(figure.claims, lead);
  const onScale = (lead === null ? others : [lead, ...others]).slice(0, MOST_ON_SCALE);
  const scale = claimScale(onScale);
  // Beside a record, which has every claim in full, number and scale are left to show.
  if (scale !== null && !hasRecord)
    return (
      <section className="stage-impact__scale">
        <h2>{say(figure.title)}</h2>
        <p className="stage-impact__description">{say(figure.description)}</p>
        <OnScale scale={scale} claims={onScale} lead={lead} more={others.length + (lead === null ? 0 : 1)} />
      </section>
    );
  return (
    <>
      <div className="stage-impact__lead">
        {!hasRecord && <h2>{say(figure.title)}</h2>}
        <Number figure={figure} headline={headline} />
        {!hasRecord && <p className="stage-impact__description">{say(figure.description)}</p>}
      </div>
      {others.length > 0 && (scale !== null || !hasRecord) && (
        <section className="stage-impact__others">
          {scale === null ? (
            <Listed claims={others} isAll={lead === null} />
          ) : (
            <OnScale scale={scale} claims={onScale} lead={lead} more={onScale.length} hasTitle />
          )}
        </section>
      )}
    </>
  );
}

interface NumberProps {
  readonly figure: ImpactFigure;
  readonly headline: Headline<FigureClaim> | null;
}

/** The amount in type for a hall, with its ground; where claims count different things, each in words. */
function Number({ figure, headline }: NumberProps) {
  const language = useLanguage();
  if (headline === null)
    return (
      <p className="stage-impact__values">
        <Headlines claims={figure.claims} most={MOST_ON_SCALE} manner="words" />
      </p>
    );
  const chars = amountParts(headline.amount, language, "words")?.number.length ?? 1;
  return (
    <>
      <p className="stage-impact__number" style={{ "--chars": chars }}>
        <Amount claim={headline.amount} size="large" manner="words" />
      </p>
      <p>
        <HeadlineGround headline={headline} manner="words" />
        {headline.claim !== null && <Origin claim={headline.claim} />}
      </p>
    </>
  );
}

/** Whether title, description and every claim are told beside the picture, so that it need not say them again. */
const useHasRecord = (): boolean => useDisplay().hasRecord === true;

interface ScaleProps {
  readonly scale: ClaimScale;
  /** Those on the scale, in its order. */
  readonly claims: readonly FigureClaim[];
  /** The claim that is followed; null where none is. */
  readonly lead: FigureClaim | null;
  /** How many there are in all. */
  readonly more: number;
  readonly hasTitle?: boolean;
}

/** Claims of one thing as dots on one scale, each with its words. */
function OnScale({ scale, claims, lead, more, hasTitle = false }: ScaleProps) {
  const t = useWords(impactWords);
  const [first] = claims;
  if (first === undefined) return null;
  return (
    <>
      {hasTitle && <h3>{t.claimsOf}</h3>}
      <ClaimScaleList
        scale={scale}
        unit={first.unit}
        label={t.claimsOf}
        rows={claims.map((claim) => ({ isLead: claim === lead, words: <ClaimWords claim={claim} /> }))}
      />
      {more > claims.length && <p>{t.more({ n: more - claims.length })}</p>}
    </>
  );
}

interface ListedProps {
  readonly claims: readonly FigureClaim[];
  /** Whether none of them is set in large type already. */
  readonly isAll: boolean;
}

/** What the sources say where it lies on no common scale. */
function Listed({ claims, isAll }: ListedProps) {
  const t = useWords(impactWords);
  const listed = claims.slice(0, MOST_CLAIMS);
  return (
    <>
      <h3>{isAll ? t.claimsOf : t.otherClaims}</h3>
      <ul>
        {listed.map((claim, i) => (
          // Claims have no id and never change places while they are on screen.
          <li key={i}>
            <ClaimWords claim={claim} />
          </li>
        ))}
      </ul>
      {claims.length > listed.length && <p>{t.more({ n: claims.length - listed.length })}</p>}
    </>
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
        <Amount claim={claim} manner="words" />
        {claim.measure != null && ` ${say(claim.measure)}`}
      </p>
      <p className="stage-impact__origin">
        {sayClaimYears(claim, language)}; <Origin claim={claim} />
      </p>
    </>
  );
}

/** Who says so: the first reference, short enough for a hall. */
function Origin({ claim }: { readonly claim: FigureClaim }) {
  const say = useSay();
  const { references } = useAtlas();
  const reference = references.get(claim.references[0] ?? "");
  if (reference === undefined) return null;
  return <cite className="stage-impact__source">{sayOrigin(reference, say)}</cite>;
}
