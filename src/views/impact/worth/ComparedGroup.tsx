import type { FigureClaim } from "../../../dataset/schema/claim.ts";
import { worthWords } from "../../../i18n/messages/worth.ts";
import { useLanguage, useSay, useWords } from "../../../i18n/useWords.ts";
import { claimScale } from "../../../layouts/charts/claimScale.ts";
import { isOfWhatHappened } from "../../../model/happened.ts";
import type { ComparedFigure } from "../../../model/study.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { Amount } from "../../parts/Amount.tsx";
import { ClaimScaleList } from "../../parts/ClaimScaleList.tsx";
import { sayOrigin } from "../../parts/sayReference.ts";
import { sayYearsAndGround } from "../../parts/sayClaim.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";

interface Props {
  /** Figures of one unit. */
  readonly group: readonly ComparedFigure[];
  readonly referenceYear: number | null;
}

/** Figures of one unit: two or more on one axis from zero, one alone in large type; under each who says otherwise. */
export function ComparedGroup({ group, referenceYear }: Props) {
  const t = useWords(worthWords);
  const claims = group.map(({ claim }) => claim);
  const scale = claimScale(claims);
  const [first] = claims;
  return (
    <section className="worth__group" data-wide={scale !== null}>
      {scale !== null && first !== undefined ? (
        <ClaimScaleList
          scale={scale}
          unit={first.unit}
          label={t.difference}
          rows={group.map(({ figure, claim }) => ({
            isLead: true,
            isOutline: !isOfWhatHappened(claim),
            words: <Words figure={figure} claim={claim} />,
          }))}
        />
      ) : (
        group.map(({ figure, claim }) => <Words key={figure.id} figure={figure} claim={claim} />)
      )}
      <div className="worth__others">
        {group.map((one) => (
          <Others key={one.figure.id} one={one} referenceYear={referenceYear} isNamed={group.length > 1} />
        ))}
      </div>
    </section>
  );
}

function Words({ figure, claim }: Pick<ComparedFigure, "figure" | "claim">) {
  const say = useSay();
  const language = useLanguage();
  const isOnStage = useDisplay().labels === "about";
  return (
    <div className="worth__figure">
      <h4>
        <ViewLink to={{ without: null, selection: { kind: "figure", id: figure.id } }}>
          {say(figure.title)}
        </ViewLink>
      </h4>
      <p>
        <Amount claim={claim} size="large" {...(isOnStage && { manner: "words" as const })} />
      </p>
      <p className="worth__ground">{sayYearsAndGround(claim, language)}</p>
      {claim.note !== null && !isOnStage && <p className="worth__ground">{say(claim.note)}</p>}
    </div>
  );
}

interface OthersProps {
  readonly one: ComparedFigure;
  readonly referenceYear: number | null;
  /** Whether several stand together, so that each has to say whose words follow. */
  readonly isNamed: boolean;
}

/** The same figure given again, what others say for the same year, and on what the sources do not agree. */
function Others({ one: { figure, restated, sameYear }, referenceYear, isNamed }: OthersProps) {
  const t = useWords(worthWords);
  const say = useSay();
  const isOnStage = useDisplay().labels === "about";
  const { conflict } = figure;
  if (isOnStage || (restated.length + sameYear.length === 0 && conflict === null)) return null;
  return (
    <div>
      {isNamed && <h5>{say(figure.title)}</h5>}
      <Lines title={t.restated} claims={restated} />
      {referenceYear !== null && <Lines title={t.sameYear({ year: referenceYear })} claims={sameYear} />}
      {conflict !== null && (
        <p className="worth__conflict">
          <b>{t.differ}:</b> {say(conflict.text)}{" "}
          <ViewLink
            to={{ without: null, selection: { kind: "figure", id: figure.id } }}
            className="link-button"
          >
            {t.allClaims}
          </ViewLink>
        </p>
      )}
    </div>
  );
}

function Lines({ title, claims }: { readonly title: string; readonly claims: readonly FigureClaim[] }) {
  const say = useSay();
  const language = useLanguage();
  const { references } = useAtlas();
  return claims.map((claim, i) => {
    const reference = references.get(claim.references[0] ?? "");
    return (
      // Claims have no id and never change places while they are on screen.
      <p key={i} className="worth__line">
        {title}: <Amount claim={claim} /> {sayYearsAndGround(claim, language)}
        {reference !== undefined && <cite>, {sayOrigin(reference, say)}</cite>}
      </p>
    );
  });
}
