import type { Moment } from "../../dataset/schema/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";

interface WhenProps {
  readonly moment: Moment;
  readonly edge?: "start" | "end";
}

/** A point in time, and under it what is to be said of it. */
export function When({ moment, edge = "start" }: WhenProps) {
  const language = useLanguage();
  const say = useSay();
  return (
    <>
      {sayMoment(moment, language, edge)}
      {moment.reason !== null && <p className="details__aside">{say(moment.reason)}</p>}
    </>
  );
}

/** That the sources disagree about a point in time. */
export function Disagreement({ isThere }: { readonly isThere: boolean }) {
  const t = useWords(detailsWords);
  return isThere ? <p className="details__disagree">{t.disagree}</p> : null;
}
