import { compareWords } from "../../i18n/messages/compare.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CHANGES, type StreamChange, type YearDifference } from "../../model/differences.ts";
import { useNames } from "../hooks/useNames.ts";
import { useStateWords } from "../hooks/useStateWords.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";

interface Props {
  readonly id: string;
  readonly difference: YearDifference;
}

/** Every stream of two years, by what became of it; each a link that selects it. */
export function ChangeGroups({ id, difference: { from, to, changes } }: Props) {
  const t = useWords(compareWords);
  return (
    <div id={id} className="compare__list">
      {CHANGES.map((change) => {
        const own = changes.filter((one) => one.change === change);
        if (own.length === 0) return null;
        return (
          <section key={change}>
            <h3>{t[change]({ n: own.length, count: String(own.length) })}</h3>
            <ul>
              {own.map((one) => (
                <ChangeEntry key={one.stream.id} entry={one} from={from} to={to} />
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
  readonly from: number;
  readonly to: number;
}

function ChangeEntry({ entry: { stream, before, after }, from, to }: EntryProps) {
  const sayState = useStateWords();
  const names = useNames();
  return (
    <li>
      <FamilyMark family={stream.family} />
      <a {...useSelectLink({ kind: "stream", id: stream.id })} className="view-link link-button">
        {names.stream(stream)}
      </a>
      <span className="compare__states">
        {from}: {sayState(stream, before)} · {to}: {sayState(stream, after)}
      </span>
    </li>
  );
}
