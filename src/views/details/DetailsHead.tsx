import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useNames } from "../hooks/useNames.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import type { SelectedRecord } from "../../model/record.ts";

interface Props {
  readonly selected: SelectedRecord;
}

/** The line above the title: what kind of thing this is. */
export function DetailsKicker({ selected }: Props) {
  const common = useWords(commonWords);
  const { kind, record } = selected;
  const what = useWhat(selected);
  return (
    <p className="details__kicker">
      {kind === "stream" && <FamilyMark family={record.family} />}
      <span>
        {common[kind]}
        {what !== null && `, ${what}`}
      </span>
    </p>
  );
}

/** A word or two on the record beside its kind; null where there is none. */
function useWhat({ kind, record }: SelectedRecord): string | null {
  const common = useWords(commonWords);
  const t = useWords(detailsWords);
  const language = useLanguage();
  switch (kind) {
    case "partner":
      return common[record.kind];
    case "stream":
      return common[record.family].toLocaleLowerCase(language);
    case "milestone":
      return sayMoment(record.when, language);
    case "figure":
      return t[`figure-${record.kind}`];
    case "project":
      return null;
  }
}

/** The title: a partner's name in the chosen year with today's beside it, else what the record is called. */
export function DetailsTitle({ selected: { kind, record } }: Props) {
  const say = useSay();
  const t = useWords(detailsWords);
  const names = useNames();
  if (kind === "stream") return say(record.resource);
  if (kind !== "partner") return say(record.title);
  const today = names.today(record.id);
  return (
    <>
      <span translate="no">{names.partner(record.id)}</span>
      {today !== null && <span className="details__today"> {t.today({ name: today })}</span>}
    </>
  );
}
