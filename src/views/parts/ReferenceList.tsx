import type { Reference } from "../../dataset/schema/story.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { sayReferenceYear } from "./sayReference.ts";
import "./reference-list.css";

/** The references of a record or a claim, in the order given, numbered where there are several. */
export function ReferenceList({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(partsWords);
  const { references } = useAtlas();
  const found = ids.map((id) => references.get(id)).filter((reference) => reference !== undefined);
  return (
    <ol className="reference-list" aria-label={t.references} data-numbered={found.length > 1}>
      {found.map((reference) => (
        <li key={reference.id}>
          <ReferenceLine reference={reference} />
        </li>
      ))}
    </ol>
  );
}

/** One reference: title, linked where it has an address, then publisher and year. */
export function ReferenceLine({ reference }: { readonly reference: Reference }) {
  const t = useWords(partsWords);
  const say = useSay();
  const title = say(reference.title);
  return (
    <>
      <cite className="reference-list__title">
        {reference.url === null ? title : <ExternalLink href={reference.url}>{title}</ExternalLink>}
      </cite>
      <span className="reference-list__origin">
        {[reference.author, reference.publisher, sayReferenceYear(reference, say) ?? t.undated]
          .filter((part) => part !== null)
          .map((part) => `, ${part}`)}
        {reference.url === null && ` (${t.noAddress})`}
      </span>
    </>
  );
}
