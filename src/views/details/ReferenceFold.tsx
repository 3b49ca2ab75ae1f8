import { detailsWords } from "../../i18n/messages/details.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import { ReferenceList } from "../parts/ReferenceList.tsx";

/** References one action away: their number, and behind it the list. */
export function ReferenceFold({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(detailsWords);
  return (
    <Fold summary={t.referenceCount({ n: ids.length })}>
      <ReferenceList ids={ids} />
    </Fold>
  );
}
