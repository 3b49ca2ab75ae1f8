import { presentWords } from "../../i18n/messages/present.ts";
import { useWords } from "../../i18n/useWords.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { SelectedRecord } from "../../model/record.ts";
import { DetailsKicker, DetailsTitle } from "../../views/details/DetailsHead.tsx";
import { latePart } from "../../views/parts/latePart.tsx";
import { useNames } from "../../views/hooks/useNames.ts";

const FollowDoor = latePart(
  () => import("../../views/details/FollowSelected.tsx").then((m) => m.FollowSelected),
  "quiet",
);

interface Props {
  /** What is told beside the picture; null where nothing is selected. */
  readonly selected: SelectedRecord | null;
  /** Of the step that waits. */
  readonly headline: string;
}

/** Off the script: what the record beside the picture is about; without one the step that waits. */
export function FreeCaption({ selected, headline }: Props) {
  const t = useWords(presentWords);
  const names = useNames();
  if (selected === null)
    return (
      <div>
        <h1>{t.free}</h1>
        <p>{t.freeFrom({ headline })}</p>
      </div>
    );
  return (
    <div>
      <h1>
        {selected.kind === "stream" ? (
          upperFirst(names.toldStream(selected.record))
        ) : (
          <DetailsTitle selected={selected} />
        )}
      </h1>
      <DetailsKicker selected={selected} />
      <FollowDoor />
    </div>
  );
}
