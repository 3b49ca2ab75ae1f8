import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { bareResource } from "../../i18n/streamName.ts";
import { compareWords } from "../../i18n/messages/compare.ts";
import type { Language } from "../../lib/language.ts";
import type { Atlas } from "../../model/atlas.ts";
import { nameInYear, shortForm } from "../../model/names.ts";

/** Names as one of the two years had them, which need not be the year that is shown. */
export interface YearNames {
  /** The short form of a partner's name. */
  readonly partner: (id: string) => string;
  /** "Steam, from Works to Mill". */
  readonly stream: (stream: Stream) => string;
  /** "steam to Mill", where who gives it needs not be said. */
  readonly brief: (stream: Stream) => string;
}

/** Returns what partners and streams were called in a year. */
export function yearNames(atlas: Atlas, year: number, language: Language): YearNames {
  const partner = (id: string) => {
    const found = atlas.partners.get(id);
    return found === undefined ? id : shortForm(nameInYear(found, year))[language];
  };
  const named = ({ resource, donor, receiver }: Stream) => ({
    resource: resource[language],
    donor: partner(donor),
    receiver: partner(receiver),
  });
  return {
    partner,
    stream: (stream) => commonWords[language].streamName(named(stream)),
    brief: (stream) => {
      const { donor, receiver, resource } = named(stream);
      return compareWords[language].brief({ resource: bareResource({ resource, donor }), receiver });
    },
  };
}
