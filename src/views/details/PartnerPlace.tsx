import type { Partner, Site } from "../../dataset/schema/partner.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { Fact } from "./Facts.tsx";
import { ReferenceFold } from "./ReferenceFold.tsx";

/** Where a partner is, and how well that is known. */
export function PartnerPlace({ partner: { sites, noSite, gate } }: { readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const say = useSay();
  if (sites.length === 0) {
    return (
      <Fact name={t.place}>
        {gate === null ? <i>{t.noPlace}</i> : say(gate.label)}
        {noSite !== null && <p className="details__aside">{say(noSite)}</p>}
      </Fact>
    );
  }
  return (
    <Fact name={t.place}>
      {sites.map((site, i) => (
        <SiteText key={i} site={site} />
      ))}
    </Fact>
  );
}

function SiteText({ site }: { readonly site: Site }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const { number } = useFormat();
  const accuracy = t[`accuracy-${site.accuracy}`];
  return (
    <>
      {site.name !== null && <p>{say(site.name)}</p>}
      {site.address !== null && <p>{site.address}</p>}
      <p className={site.name === null && site.address === null ? "" : "details__aside"}>
        {site.errorMeters === null ? accuracy : t.within({ accuracy, metres: number(site.errorMeters) })}
      </p>
      {site.note !== null && <p className="details__aside">{say(site.note)}</p>}
      <ReferenceFold ids={site.references} />
    </>
  );
}
