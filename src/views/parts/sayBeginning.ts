import { beginningWords } from "../../i18n/messages/beginning.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import type { Language } from "../../lib/language.ts";
import type { Beginning } from "../../model/beginning.ts";

/** Returns when a stream began, as it stands under "since": "1982", and "plan of 2022" of what has not run. */
export function sayBeginning({ kind, moment }: Beginning, language: Language): string {
  const t = beginningWords[language];
  const when = sayMoment(moment, language);
  switch (kind) {
    case "running":
      return when;
    case "pilot":
      return t.pilotFrom({ when });
    case "planned":
      return t.planOf({ when });
    case "unconfirmed":
      return t.spokenOf({ when });
  }
}

/** The same as a phrase of its own: "since 1982", "since 1982 at the latest", "plan of 2022". */
export function saySince(beginning: Beginning, language: Language): string {
  const said = sayBeginning(beginning, language);
  const { kind, moment } = beginning;
  // "Year unknown" already says all that is known.
  if (kind !== "running" || moment.year === null) return said;
  const t = beginningWords[language];
  // "By 2010" alone says neither what was by then nor that it goes on.
  return moment.precision === "before"
    ? t.sinceAtLatest({ when: sayMoment({ ...moment, precision: "year" }, language) })
    : t.since({ when: said });
}
