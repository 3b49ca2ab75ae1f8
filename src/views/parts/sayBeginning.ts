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

/** The same as a phrase of its own: "since 1982", "by 1982", "plan of 2022". */
export function saySince(beginning: Beginning, language: Language): string {
  const said = sayBeginning(beginning, language);
  const { kind, moment } = beginning;
  // "By 2010" and "year unknown" already say all that is known.
  const isSince = kind === "running" && moment.year !== null && moment.precision !== "before";
  return isSince ? beginningWords[language].since({ when: said }) : said;
}
