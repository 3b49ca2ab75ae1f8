import { aboutWords } from "../../i18n/messages/about.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import { ReferenceList } from "../parts/ReferenceList.tsx";

/** The references of a statement, behind one line: the statement is what is read. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(aboutWords);
  return (
    <div className="about__sources">
      <Fold summary={t.sources({ n: ids.length })}>
        <ReferenceList ids={ids} />
      </Fold>
    </div>
  );
}
