import type { Partner } from "../../dataset/schema/partner.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { firstPartOf } from "../../model/partInNetwork.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { PeriodText } from "../parts/MomentText.tsx";
import { Fact } from "./Facts.tsx";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { WalkLink } from "./WalkLink.tsx";

/** Since when a partner has been part of the network: its first stream, and what else it did in it. */
export function PartnerPart({ partner }: { readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const language = useLanguage();
  const first = firstPartOf(useAtlas(), partner.id);
  if (first === null && partner.roles.length === 0) return null;
  return (
    <Fact name={t.inNetwork}>
      {first !== null && (
        <p>
          {t.firstStream({ when: sayMoment(first.from, language) })}{" "}
          <WalkLink to={{ kind: "stream", id: first.stream.id }}>{say(first.stream.resource)}</WalkLink>
        </p>
      )}
      {partner.roles.map((role, i) => (
        <div key={i}>
          <p>
            {say(role.what)}, <PeriodText from={role.from} to={role.to} />
          </p>
          <ReferenceFold ids={role.references} />
        </div>
      ))}
    </Fact>
  );
}
