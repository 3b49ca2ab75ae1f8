import { aboutWords } from "../../i18n/messages/about.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { partnersOfKind } from "../../model/about.ts";
import { currentName } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

const KINDS = ["member", "associate"] as const;

/** Who belongs to the association at the dataset's as-of date; each leads to its details. */
export function AboutMembers({ headingId }: { readonly headingId: string }) {
  const t = useWords(aboutWords);
  const say = useSay();
  const { date } = useFormat();
  const { dataset } = useAtlas();
  return (
    <section className="about__section" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {t.members}
      </h3>
      <p className="about__aside">{t.asOf({ date: date(dataset.meta.asOf) })}</p>
      <ViewLink to={{ view: "network" }} className="about__link">
        {t.network}
      </ViewLink>
      <div className="about__statements" data-titled="true">
        {KINDS.map((kind) => {
          const partners = partnersOfKind(dataset, kind);
          if (partners.length === 0) return null;
          return (
            <div key={kind} className="about__statement">
              <h4>{t[kind]({ n: partners.length })}</h4>
              <ul className="about__members">
                {partners.map((partner) => (
                  <li key={partner.id}>
                    <PartnerLink id={partner.id}>{say(currentName(partner).name)}</PartnerLink>
                    <span className="about__aside"> {say(partner.makes)}</span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function PartnerLink({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <a {...useSelectLink({ kind: "partner", id })} className="view-link about__link" translate="no">
      {children}
    </a>
  );
}
