import type { Text } from "../../dataset/schema/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { ReferenceList } from "../parts/ReferenceList.tsx";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { Section } from "./Section.tsx";

/** Up to this number the references stand open. */
const OPEN_AT_MOST = 3;

interface Props {
  readonly note: Text | null;
  /** What could not be found or proved. */
  readonly reservation: Text | null;
  readonly references: readonly string[];
}

/** The end of every record: its note, what could not be proved, and all its references. */
export function RecordFoot({ note, reservation, references }: Props) {
  const t = useWords(detailsWords);
  const say = useSay();
  return (
    <>
      {note !== null && (
        <Section title={t.note}>
          <p>{say(note)}</p>
        </Section>
      )}
      {reservation !== null && (
        <Section title={t.reservation}>
          <p>{say(reservation)}</p>
        </Section>
      )}
      {references.length > 0 && (
        <Section title={t.references}>
          {references.length > OPEN_AT_MOST ? (
            <ReferenceFold ids={references} />
          ) : (
            <ReferenceList ids={references} />
          )}
        </Section>
      )}
    </>
  );
}
