import { useMemo } from "react";
import type { Moment } from "../../dataset/schema/common.ts";
import type { Span, Stream } from "../../dataset/schema/stream.ts";
import { beginningWords } from "../../i18n/messages/beginning.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { shortResource } from "../../i18n/streamName.ts";
import type { Language } from "../../lib/language.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { StreamInYear, YearGraph } from "../../model/filter.ts";
import { endOf } from "../../model/evidence.ts";
import type { StreamState } from "../../model/status.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useNames } from "../hooks/useNames.ts";
import { useStateWords } from "../hooks/useStateWords.ts";

/** What is written beside a stream in a list. */
export interface StreamLabel {
  /** "1982", "c. 1990", "1972–2004". */
  readonly years: string;
  readonly resource: string;
  /** "planned" and the like; null where the years or the pipe say enough. */
  readonly state: string | null;
}

/** What is written in a band: the name, its short form, and what is said behind it. */
interface InBand {
  readonly name: string;
  readonly short: string;
  readonly more: string;
}

/** Words for streams and partners as the diagram and the list need them. */
export interface FlowWords {
  readonly label: (inYear: StreamInYear) => StreamLabel;
  /** What is written in its band, and behind it where there is room: "Steam", "Gas" and " · 1970–1990". */
  readonly inBand: (inYear: StreamInYear) => InBand;
  /** "Steam, from Asnæs to Gyproc, running since 1982". */
  readonly spoken: (inYear: StreamInYear) => string;
  /** "Refinery, gives 5, takes 4 streams in 1993". */
  readonly spokenPartner: (partnerId: string) => string;
}

/** Returns the words for what runs in the chosen year. */
export function useFlowWords(graph: YearGraph): FlowWords {
  const t = useWords(flowsWords);
  const beginnings = useWords(beginningWords);
  const sayState = useStateWords();
  const names = useNames();
  const say = useSay();
  const language = useLanguage();
  const { namesFirst = false } = useDisplay();
  return useMemo(() => {
    const { year } = graph;
    const years = ({ stream, state }: StreamInYear) => {
      const from = compact(startOf(stream, state, year), language);
      const end = state === "ended" ? endOf(stream) : null;
      const to = end === null ? null : compact(end, language);
      return to === null || from === to ? from : `${from}–${to}`;
    };
    const spokenState = (inYear: StreamInYear) => {
      const state = sayState(inYear.stream, inYear.state);
      const from = startOf(inYear.stream, inYear.state, year);
      if (PLANS.has(inYear.state)) {
        const plan = beginnings.planOf({ when: years(inYear) });
        return inYear.state === "planned" ? plan : `${state}, ${plan}`;
      }
      const isSince = !IS_PAST.has(inYear.state) && from.precision !== "before";
      return isSince ? t.sinceYear({ state, from: years(inYear) }) : `${state}, ${years(inYear)}`;
    };
    const gives = new Map<string, number>();
    const takes = new Map<string, number>();
    const addTo = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const { stream, state } of graph.visible) {
      if (state !== "running") continue;
      addTo(gives, stream.donor);
      addTo(takes, stream.receiver);
    }
    const stateOf = ({ stream, state }: StreamInYear) =>
      state === "running" || state === "ended" ? null : sayState(stream, state);
    return {
      label: (inYear) => ({
        years: PLANS.has(inYear.state) ? beginnings.planOf({ when: years(inYear) }) : years(inYear),
        resource: say(inYear.stream.resource),
        state: stateOf(inYear),
      }),
      inBand: (inYear) => {
        const whole = say(inYear.stream.resource);
        // The donor stands at its left end.
        const brief = shortResource({ resource: whole, donor: names.short(inYear.stream.donor) });
        const short = upperFirst(brief);
        const more = inYear.state === "ended" ? years(inYear) : stateOf(inYear);
        // Where it runs, and where it did when it was last documented, the band says so itself.
        const name = namesFirst ? short : upperFirst(whole);
        return { name, short, more: more === null || inYear.state === "last-documented" ? "" : ` · ${more}` };
      },
      spoken: (inYear) => `${names.stream(inYear.stream)}, ${spokenState(inYear)}`,
      spokenPartner: (id) =>
        t.partnerEnds({
          name: names.spoken(id),
          gives: gives.get(id) ?? 0,
          takes: takes.get(id) ?? 0,
          year,
        }),
    };
  }, [graph, t, beginnings, sayState, names, say, language, namesFirst]);
}

/** What a stream is after it was seen to run: then its years are those of its running. */
const IS_PAST: ReadonlySet<StreamState> = new Set(["ended", "last-documented", "probably-ended"]);

/** What was only planned has no beginning; its year is that of the plan. */
const PLANS: ReadonlySet<StreamState> = new Set(["planned", "planned-overdue"]);

/** A year for a label: "1982", "c. 1990", "1980/1989"; dates and ranges are for the details. */
function compact({ year, latest, precision }: Moment, language: Language): string {
  if (precision === "disputed" && latest !== null) return `${year}/${latest}`;
  const plain = precision === "exact" || precision === "disputed" ? "year" : precision;
  return sayMoment({ year, precision: plain, date: null, latest: null }, language);
}

/** When the stream began to be what it is: the present span's beginning, or for what is over the first one's. */
function startOf(stream: Stream, state: StreamInYear["state"], year: number): Moment {
  const begun = stream.spans.filter(({ from }) => from.year !== null && from.year <= year);
  const ran = begun.find(({ status }) => status === "running" || status === "pilot");
  const present = begun.at(-1);
  const span: Span | undefined = IS_PAST.has(state) ? (ran ?? present) : present;
  return (span ?? stream.spans[0] ?? { from: NOTHING }).from;
}

const NOTHING: Moment = { year: null, precision: "unknown", date: null, latest: null, reason: null };
