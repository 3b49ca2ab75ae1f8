import { commonWords } from "../../i18n/messages/common.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { searchWords } from "../../i18n/messages/search.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { endOf, isRun } from "../../model/evidence.ts";
import type { Target, Thing } from "../../model/search/thing.ts";
import { lastDocumented, streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";

/** Returns what a hit is called in the chosen year. */
export function useHitTitle(): (thing: Thing) => string {
  const say = useSay();
  const names = useNames();
  return ({ target, title }) => (target.kind === "partner" ? names.partner(target.id) : say(title));
}

/** Returns what a record is called that is shown in the stead of a source or a step. */
export function useRecordName(): (target: Target) => string {
  const say = useSay();
  const names = useNames();
  const atlas = useAtlas();
  return ({ kind, id }) => {
    if (kind === "partner") return names.partner(id);
    const stream = kind === "stream" ? atlas.streams.get(id) : undefined;
    if (stream !== undefined) return names.stream(stream);
    const titled =
      kind === "milestone"
        ? atlas.milestones.get(id)
        : kind === "project"
          ? atlas.projects.get(id)
          : atlas.dataset.impactFigures.find((figure) => figure.id === id);
    return titled === undefined ? "" : say(titled.title);
  };
}

/** Returns what tells two hits of the same title apart: the ends of a stream with its time, the name of today, the year. */
export function useHitDetail(): (thing: Thing) => string {
  const t = useWords(searchWords);
  const say = useSay();
  const names = useNames();
  const language = useLanguage();
  const atlas = useAtlas();
  const timeOf = useStreamTime();
  const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");
  return ({ target }) => {
    switch (target.kind) {
      case "stream": {
        const stream = atlas.streams.get(target.id);
        if (stream === undefined) return "";
        return joined(`${names.partner(stream.donor)} → ${names.partner(stream.receiver)}`, timeOf(stream));
      }
      case "partner": {
        const partner = atlas.partners.get(target.id);
        const today = names.today(target.id);
        const end = partner?.to?.year == null ? null : t.until({ year: sayMoment(partner.to, language) });
        return joined(today === null ? null : t.today({ name: today }), partner && say(partner.makes), end);
      }
      case "milestone": {
        const milestone = atlas.milestones.get(target.id);
        return milestone?.when.year == null ? "" : sayMoment(milestone.when, language);
      }
      case "project": {
        const project = atlas.projects.get(target.id);
        if (project === undefined) return "";
        const { place, from, to } = project;
        const years = [from, to].flatMap((moment) => (moment?.year == null ? [] : [moment.year]));
        return joined(say(place.name), [...new Set(years)].join("–"));
      }
      case "reference": {
        const reference = atlas.references.get(target.id);
        return joined(reference?.publisher ?? reference?.author, reference?.year?.toString());
      }
      case "step": {
        const tour = atlas.dataset.tours.find(({ id }) => id === target.tour);
        return tour === undefined ? "" : say(tour.title);
      }
      case "figure":
        return "";
    }
  };
}

/** Returns when a stream runs or ran, and what it is today: a plan has no time in which it ran. */
function useStreamTime(): (stream: Stream) => string {
  const t = useWords(searchWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const atlas = useAtlas();
  return (stream) => {
    const state = streamState(atlas, stream, atlas.lastYear);
    const begin = stream.spans.find(isRun)?.from;
    const since = begin?.year == null ? null : t.since({ year: sayMoment(begin, language) });
    const last = lastDocumented(atlas, stream);
    const end = endOf(stream);
    switch (state) {
      case "running":
        return since ?? common[state];
      case "last-documented":
        return [since, last === null ? common[state] : common.lastDocumentedIn({ year: last })]
          .filter(Boolean)
          .join(", ");
      case "ended": {
        const years = [begin, end].flatMap((moment) =>
          moment?.year == null ? [] : [sayMoment(moment, language)],
        );
        // "c. 1992–1997 – c. 1999": where an end is more than a year, the dash between them stands apart.
        const dash = years.every((year) => /^\d+$/.test(year)) ? "–" : " – ";
        return [years.join(dash), common[state]].filter(Boolean).join(", ");
      }
      case "pilot":
      case "planned":
      case "planned-overdue":
      case "probably-ended":
      case "not-yet":
        return common[state];
    }
  };
}
