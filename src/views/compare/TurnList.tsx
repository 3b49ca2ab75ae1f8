import { compareWords } from "../../i18n/messages/compare.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { YearDifference } from "../../model/differences.ts";
import { type NameChange, nameChanges, type NameStep } from "../../model/nameChanges.ts";
import { shortForm } from "../../model/names.ts";
import { type Takeover, takeoversIn } from "../../model/takeovers.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { ViewLink } from "../parts/ViewLink.tsx";
import { EventLine, Origin } from "./EventLine.tsx";
import { sayTakeover } from "./sayTakeover.ts";
import { yearNames } from "./yearNames.ts";

interface Props {
  readonly difference: YearDifference;
}

/** Who came after whom: each pair of streams, with what is another one in it. */
export function Takeovers({ difference }: Props) {
  const t = useWords(compareWords);
  const takeovers = takeoversIn(useAtlas(), difference);
  if (takeovers.length === 0) return null;
  return (
    <section>
      <h3>{t.turns}</h3>
      <ul>
        {takeovers.map((one) => (
          <li key={`${one.before.id} ${one.after.id}`}>
            <TakeoverEntry takeover={one} difference={difference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeoverEntry({ takeover, difference }: Props & { readonly takeover: Takeover }) {
  const t = useWords(compareWords);
  const atlas = useAtlas();
  const language = useLanguage();
  const then = yearNames(atlas, difference.from, language);
  const now = yearNames(atlas, difference.to, language);
  const { before, after, isInferred, references } = takeover;
  return (
    <div className="compare__entry">
      <p>{sayTakeover(atlas, takeover, difference, language)}</p>
      <p className="compare__states">
        <ViewLink to={{ selection: { kind: "stream", id: before.id } }} className="link-button">
          {then.stream(before)}
        </ViewLink>
        {" → "}
        <ViewLink to={{ selection: { kind: "stream", id: after.id } }} className="link-button">
          {now.stream(after)}
        </ViewLink>{" "}
        {isInferred && t.ourReading} <Origin ids={references} />
      </p>
    </div>
  );
}

/** Which partners got another name or owner, with the events that brought it. */
export function Names({ difference }: Props) {
  const t = useWords(compareWords);
  const changes = nameChanges(useAtlas(), difference);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{t.names}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.partner.id}>
            <NameEntry change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NameEntry({ change: { partner, before, steps } }: { readonly change: NameChange }) {
  const t = useWords(compareWords);
  const say = useSay();
  const now = steps.at(-1)?.name ?? before;
  return (
    <div className="compare__entry">
      <a {...useSelectLink({ kind: "partner", id: partner.id })} className="view-link link-button">
        {t.namesBecame({ before: say(before.name), now: say(now.name) })}
      </a>
      <ul className="compare__events">
        {steps.map((step) => (
          <li key={say(step.name.name)}>
            <NameStepLine step={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const CHANGE_WORDS = { name: "changeName", owner: "changeOwner", merger: "changeMerger" } as const;

/** The event that brought a name; without one the name itself, with its own sources. */
function NameStepLine({ step: { name, milestone } }: { readonly step: NameStep }) {
  const t = useWords(compareWords);
  const say = useSay();
  const language = useLanguage();
  const what = name.change === null ? null : t[CHANGE_WORDS[name.change]];
  if (milestone !== null)
    return (
      <>
        {what !== null && `${what}, `}
        <EventLine milestone={milestone} />
      </>
    );
  const when = name.from === null ? "" : sayMoment(name.from, language);
  return (
    <>
      {[what, when].filter((part) => part !== null && part !== "").join(", ")}: {say(shortForm(name))}{" "}
      <Origin ids={name.references} />
    </>
  );
}
