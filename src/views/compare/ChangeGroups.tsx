import { compareWords } from "../../i18n/messages/compare.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CHANGES, type StreamChange, type YearDifference } from "../../model/differences.ts";
import { eventsOfChange } from "../../model/meanwhile.ts";
import { twoAmounts } from "../../model/twoAmounts.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useStateWords } from "../hooks/useStateWords.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { AmountLine, MeasuredList } from "./AmountLines.tsx";
import { EventLine } from "./EventLine.tsx";
import { Names, Takeovers } from "./TurnList.tsx";

interface Props {
  readonly id: string;
  readonly difference: YearDifference;
}

/**
 * All that the dataset has of two years: who came after whom, names and owners, what was counted, and every stream by
 * what became of it, with the events between. Each entry is a link that selects it.
 */
export function ChangeGroups({ id, difference }: Props) {
  const t = useWords(compareWords);
  return (
    <div id={id} className="compare__list">
      <div className="compare__turns">
        <Takeovers difference={difference} />
        <Names difference={difference} />
        <MeasuredList difference={difference} />
      </div>
      {CHANGES.map((change) => {
        const own = difference.changes.filter((one) => one.change === change);
        if (own.length === 0) return null;
        return (
          <section key={change}>
            <h3>{t[change]({ n: own.length, count: String(own.length) })}</h3>
            <ul>
              {own.map((one) => (
                <ChangeEntry key={one.stream.id} entry={one} difference={difference} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface EntryProps {
  readonly entry: StreamChange;
  readonly difference: YearDifference;
}

/** So many events say why; the rest stands in the stream's own record. */
const MOST_EVENTS = 3;

function ChangeEntry({ entry, difference }: EntryProps) {
  const t = useWords(compareWords);
  const sayState = useStateWords();
  const names = useNames();
  const { stream, before, after, change } = entry;
  const { from, to } = difference;
  const amounts = twoAmounts(stream, from, to);
  const events = eventsOfChange(useAtlas(), difference, entry);
  // What is as before needs no reason.
  const told = change === "same" ? [] : events.slice(0, MOST_EVENTS);
  const more = change === "same" ? 0 : events.length - told.length;
  return (
    <li>
      <FamilyMark family={stream.family} />
      <div className="compare__entry">
        <a {...useSelectLink({ kind: "stream", id: stream.id })} className="view-link link-button">
          {names.stream(stream)}
        </a>
        <span className="compare__states">
          {from}: {sayState(stream, before)} · {to}: {sayState(stream, after)}
        </span>
        {amounts !== null && <AmountLine amounts={amounts} />}
        {told.length > 0 && (
          <ul className="compare__events" aria-label={t.meanwhile}>
            {told.map((milestone) => (
              <li key={milestone.id}>
                <EventLine milestone={milestone} />
              </li>
            ))}
            {more > 0 && <li>{t.moreEvents({ n: more })}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}
