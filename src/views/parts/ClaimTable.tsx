import { partsWords } from "../../i18n/messages/parts.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { Amount } from "./Amount.tsx";
import { type ClaimLike, sayYearsAndGround } from "./sayClaim.ts";
import { sayEquivalent } from "./sayHeadline.ts";
import { ReferenceList } from "./ReferenceList.tsx";
import "./claim-table.css";

interface Props {
  readonly claims: readonly ClaimLike[];
  /** Names the list for those who hear it; the heading above usually says it already. */
  readonly label?: string;
}

/**
 * Published figures side by side, each with its years, ground, method, remark and references.
 * The preferred one comes first, the others in the order given; none is left out, averaged or added up.
 *
 * A list rather than a table: each figure says its own year and ground, so it reads the same in a narrow panel.
 */
export function ClaimTable({ claims, label }: Props) {
  const t = useWords(partsWords);
  return (
    <div className="claim-table">
      <ul aria-label={label ?? t.claims}>
        {preferredFirst(claims).map((claim, i) => (
          // Claims have no id and never change places while they are on screen.
          <Claim key={i} claim={claim} isMarked={claim.preferred && claims.length > 1} />
        ))}
      </ul>
    </div>
  );
}

function Claim({ claim, isMarked }: { readonly claim: ClaimLike; readonly isMarked: boolean }) {
  const t = useWords(partsWords);
  const say = useSay();
  const language = useLanguage();
  const equivalent = sayEquivalent(claim, language);
  const { measure, method, note, inferred, references, covers } = claim;
  return (
    <li className="claim-table__claim" data-preferred={isMarked}>
      <div className="claim-table__figure">
        {claim.value === null && note != null ? (
          // What is said without a number stands in its place.
          <p className="claim-table__instead">{say(note)}</p>
        ) : (
          <Amount claim={claim} />
        )}
        <p className="claim-table__years">{sayYearsAndGround(claim, language)}</p>
        {isMarked && <p className="claim-table__mark">{t.preferred}</p>}
      </div>
      <div className="claim-table__ground">
        {measure != null && <p className="claim-table__measure">{say(measure)}</p>}
        {typeof covers === "object" && covers !== null && covers.streams.length > 1 && (
          <CountedTogether {...covers} />
        )}
        {claim.value !== null && note != null && <p>{say(note)}</p>}
        {method != null && (
          <p>
            <span className="claim-table__label">{t.method}:</span> {say(method)}
          </p>
        )}
        {equivalent !== null && <p>{equivalent}</p>}
        {inferred && <p className="claim-table__inferred">{t.inferred}</p>}
        <ReferenceList ids={references} />
      </div>
    </li>
  );
}

/** Which streams a figure counts together, by name. */
function CountedTogether({
  streams,
  others,
}: {
  readonly streams: readonly string[];
  readonly others: boolean;
}) {
  const t = useWords(partsWords);
  const names = useNames();
  const atlas = useAtlas();
  const named = streams
    .flatMap((id) => atlas.streams.get(id) ?? [])
    .map((stream) => names.stream(stream))
    .join("; ");
  return <p>{others ? t.countedWithMore({ names: named }) : t.countedWith({ names: named })}</p>;
}

/** Returns the claims with the preferred one first, the others in the order given. */
export function preferredFirst<C extends { readonly preferred: boolean }>(claims: readonly C[]): C[] {
  return claims.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
}
