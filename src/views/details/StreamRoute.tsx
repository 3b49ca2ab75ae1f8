import type { Stream } from "../../dataset/schema/stream.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useNames } from "../hooks/useNames.ts";
import { WalkLink } from "./WalkLink.tsx";

/** Donor, those who hand it on, receiver: stops along a pipe, each a step to that partner. */
export function StreamRoute({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  return (
    <ol className="details__route" data-family={stream.family}>
      <Stop label={t.from} id={stream.donor} />
      {stream.via.map((id) => (
        <Stop key={id} label={t.via} id={id} />
      ))}
      <Stop label={t.to} id={stream.receiver} />
    </ol>
  );
}

function Stop({ label, id }: { readonly label: string; readonly id: string }) {
  const t = useWords(detailsWords);
  const names = useNames();
  const today = names.today(id);
  return (
    <li>
      <span className="details__role">{label}</span>
      <WalkLink to={{ kind: "partner", id }}>{names.partner(id)}</WalkLink>
      {today !== null && <span className="details__aside">{t.today({ name: today })}</span>}
    </li>
  );
}
