import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { currentName, nameInYear, shortForm } from "../../model/names.ts";
import { useAtlas } from "./atlasContext.ts";
import { useYear } from "./useYearGraph.ts";

/** Names as the chosen year and language have them. */
export interface Names {
  /** Name of a partner in the chosen year. */
  readonly partner: (id: string) => string;
  /** Its short form, for map and diagram. */
  readonly short: (id: string) => string;
  /** Its name for speech, with today's: the full one, led by the short one where that is printed and says something else. */
  readonly spoken: (id: string) => string;
  /** Today's name if it differs from the year's, else null. */
  readonly today: (id: string) => string | null;
  /** Where one thing is told: its name with today's, "Novozymes (today Novonesis)". */
  readonly told: (id: string) => string;
  /** "Surplus gas, from Esso to Gyproc". */
  readonly stream: (stream: Stream) => string;
  /** The same where one stream is told, with today's names: "Surplus gas, from Esso (today Kalundborg Refinery) to Gyproc". */
  readonly toldStream: (stream: Stream) => string;
}

const outsideBrackets = (name: string) => name.replaceAll(/\([^)]*\)/g, "").trim();

/** Returns functions that name partners and streams as of the chosen year. */
export function useNames(): Names {
  const atlas = useAtlas();
  const year = useYear();
  const say = useSay();
  const t = useWords(commonWords);
  return useMemo(() => {
    const named = (id: string, read: (partner: Partner) => string) => {
      const partner = atlas.partners.get(id);
      return partner === undefined ? id : read(partner);
    };
    const partner = (id: string) => named(id, (p) => say(nameInYear(p, year).name));
    const short = (id: string) => named(id, (p) => say(shortForm(nameInYear(p, year))));
    const today = (id: string) => {
      const name = named(id, (p) => say(currentName(p).name));
      return name === partner(id) ? null : name;
    };
    const withToday = (id: string, name: string) => {
      const now = today(id);
      return now === null ? name : t.nameToday({ name, today: now });
    };
    const streamBy =
      (name: (id: string) => string) =>
      ({ resource, donor, receiver }: Stream) =>
        t.streamName({ resource: say(resource), donor: name(donor), receiver: name(receiver) });
    return {
      partner,
      short,
      // Who speaks to the computer says what is printed (WCAG 2.5.3), and nothing that stands in brackets.
      spoken: (id) =>
        withToday(
          id,
          outsideBrackets(partner(id)).includes(outsideBrackets(short(id)))
            ? partner(id)
            : `${short(id)}, ${partner(id)}`,
        ),
      today,
      told: (id) => withToday(id, partner(id)),
      stream: streamBy(partner),
      toldStream: streamBy((id) => withToday(id, partner(id))),
    };
  }, [atlas, year, say, t]);
}
