import type { Moment } from "../../dataset/schema/common.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay } from "../../i18n/useWords.ts";
import { sayPeriod } from "./sayPeriod.ts";

interface MomentProps {
  readonly moment: Moment;
  /** An end that is "unknown" but has a year is the year it was last documented in. */
  readonly edge?: "start" | "end";
}

/** A point in time in words that keep its uncertainty, with the reason where nothing is known. */
export function MomentText({ moment, edge = "start" }: MomentProps) {
  const language = useLanguage();
  const say = useSay();
  const text = sayMoment(moment, language, edge);
  return <>{moment.reason === null ? text : `${text} (${say(moment.reason)})`}</>;
}

interface PeriodProps {
  readonly from: Moment;
  /** Null while it goes on. */
  readonly to: Moment | null;
  /** Says "from 2027" instead of "since 2027" of what has not begun. */
  readonly isAhead?: boolean;
}

/** A span of time: "2010–2013", "1980 or 1989 to November 2018", "since 2017", "from 2027". */
export function PeriodText({ from, to, isAhead = false }: PeriodProps) {
  return <>{sayPeriod({ from, to }, useLanguage(), isAhead)}</>;
}
