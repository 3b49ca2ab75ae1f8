import type { Partner } from "../../dataset/schema/partner.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { PeriodText } from "../parts/MomentText.tsx";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { Section } from "./Section.tsx";

/** Every name that a partner has had and when, today's first, and what there is to say of it; nothing where it never changed. */
export function PartnerNames({ partner: { names } }: { readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const say = useSay();
  if (names.length === 1 && names.every(({ note }) => note === null)) return null;
  return (
    <Section title={t.names}>
      <ul className="details__names">
        {names.toReversed().map((name, i) => (
          <li key={i}>
            <p>
              <strong translate="no">{say(name.name)}</strong>
              {name.from !== null && (
                <>
                  , <PeriodText from={name.from} to={name.to} />
                </>
              )}
            </p>
            {name.note !== null && <p className="details__aside">{say(name.note)}</p>}
            <ReferenceFold ids={name.references} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
