import type { ReactNode } from "react";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Project } from "../../dataset/schema/story.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { beginningWords } from "../../i18n/messages/beginning.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { recordWords } from "../../i18n/messages/record.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { beginningOf } from "../../model/beginning.ts";
import { isDisputed, quantitiesOf, timeClaimsOf } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import { streamHeadline } from "../../model/headline.ts";
import { lastEvidence } from "../../model/documented.ts";
import type { SelectedRecord } from "../../model/record.ts";
import type { FactName } from "../../model/recordItem.ts";
import { streamState } from "../../model/status.ts";
import { untilOf } from "../../model/streamTable.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { Amount } from "../parts/Amount.tsx";
import { PeriodText } from "../parts/MomentText.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { HeadlineGround } from "../parts/HeadlineGround.tsx";
import { Origins } from "./ClaimLine.tsx";

/** A short answer beside the question. */
export function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="record__fact">
      <span className="record__question">{name}</span>
      <div>{children}</div>
    </div>
  );
}

interface Props {
  readonly fact: FactName;
  readonly selected: SelectedRecord;
}

/** One fact of a record under its name. */
export function FactLine({ fact, selected }: Props) {
  const t = useWords(detailsWords);
  const say = useSay();
  switch (selected.kind) {
    case "stream":
      return <StreamFact fact={fact} stream={selected.record} />;
    case "partner":
      return <PartnerFact fact={fact} partner={selected.record} />;
    case "project":
      return <ProjectFact fact={fact} project={selected.record} />;
    case "milestone":
      return (
        <Labelled name={t.date}>
          <When moment={selected.record.when} say={say} />
        </Labelled>
      );
    case "figure":
      return null;
  }
}

function StreamFact({ fact, stream }: { readonly fact: FactName; readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const own = useWords(recordWords);
  const say = useSay();
  const atlas = useAtlas();
  const year = useYear();
  const beginnings = useWords(beginningWords);
  const beginning = beginningOf(atlas, stream);
  switch (fact) {
    case "state":
      return (
        <Labelled name={own.state({ year })}>
          <StateMark state={streamState(atlas, stream, year)} stream={stream} />
        </Labelled>
      );
    case "since":
      return (
        <Labelled name={beginnings[beginning.kind]}>
          <When moment={beginning.moment} say={say} />
          <Disagreement isThere={isDisputed(timeClaimsOf(stream, "start"))} />
        </Labelled>
      );
    case "until":
      return <Until stream={stream} />;
    case "amount":
      return (
        <Labelled name={t.amount}>
          <HeadlineAmount stream={stream} />
        </Labelled>
      );
    case "replaces":
      return (
        <Labelled name={t.replaces}>
          {stream.replaces === null ? <i>{t.replacesUnknown}</i> : say(stream.replaces)}
          <FirstOrigin ids={stream.replacesReferences} />
        </Labelled>
      );
    case "otherwise":
      return (
        stream.otherwise !== null && (
          <Labelled name={t.otherwise}>
            {say(stream.otherwise.text)}
            <FirstOrigin ids={stream.otherwise.references} />
          </Labelled>
        )
      );
    default:
      return null;
  }
}

function Until({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { date } = useFormat();
  const atlas = useAtlas();
  const until = untilOf(atlas, stream);
  // What never ran does not go on.
  if (until === null && lastEvidence(atlas, stream).length === 0) return null;
  return (
    <Labelled name={t.until}>
      {until === null ? (
        t.goesOn({ date: date(atlas.dataset.meta.asOf) })
      ) : (
        <When moment={until} edge="end" say={say} />
      )}
      {stream.probablyEnded !== null && (
        <p className="record__aside">
          {t.because({ what: common["probably-ended"], reason: say(stream.probablyEnded.reason) })}
        </p>
      )}
      <Disagreement isThere={isDisputed(timeClaimsOf(stream, "end"))} />
    </Labelled>
  );
}

/** The one amount with its year, its marks and its source, or that none is published and why. */
function HeadlineAmount({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const common = useWords(commonWords);
  const say = useSay();
  const headline = streamHeadline(stream);
  if (headline === null) {
    const gap = stream.gaps.find(({ about }) => about === "quantity");
    return (
      <>
        <i>{quantitiesOf(stream).some(hasNumber) ? t.otherFiguresOnly : common.notPublished}</i>
        {gap !== undefined && <p className="record__aside">{say(gap.reason)}</p>}
      </>
    );
  }
  return (
    <>
      <Amount claim={headline.amount} manner="words" />
      <p className="record__aside">
        <HeadlineGround headline={headline} manner="words" />
      </p>
      <FirstOrigin ids={headline.claim.references} />
    </>
  );
}

/** Who says so, by the first of the sources. */
function FirstOrigin({ ids }: { readonly ids: readonly string[] }) {
  return (
    ids.length > 0 && (
      <p className="record__aside">
        <Origins ids={ids.slice(0, 1)} />
      </p>
    )
  );
}

function PartnerFact({ fact, partner }: { readonly fact: FactName; readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const say = useSay();
  switch (fact) {
    case "makes":
      return <Labelled name={t.makes}>{say(partner.makes)}</Labelled>;
    case "onSite":
      return (
        <Labelled name={t.onSite}>
          <PeriodText from={partner.from} to={partner.to} />
          {partner.from.reason !== null && <p className="record__aside">{say(partner.from.reason)}</p>}
        </Labelled>
      );
    case "place":
      return (
        <Labelled name={t.place}>
          <Place partner={partner} />
        </Labelled>
      );
    default:
      return null;
  }
}

function Place({ partner: { sites, gate, noSite } }: { readonly partner: Partner }) {
  const t = useWords(detailsWords);
  const say = useSay();
  if (sites.length === 0)
    return (
      <>
        {gate === null ? <i>{t.noPlace}</i> : say(gate.label)}
        {noSite !== null && <p className="record__aside">{say(noSite)}</p>}
      </>
    );
  return sites.map(({ name, address, accuracy }, i) => (
    <p key={i}>
      {[name === null ? null : say(name), address].filter((line) => line !== null).join(", ") ||
        t[`accuracy-${accuracy}`]}
    </p>
  ));
}

function ProjectFact({ fact, project }: { readonly fact: FactName; readonly project: Project }) {
  const t = useWords(detailsWords);
  const say = useSay();
  const { place, from, to, status } = project;
  switch (fact) {
    case "place":
      return <Labelled name={t.place}>{say(place.name)}</Labelled>;
    case "period":
      return (
        <Labelled name={t.period}>
          <PeriodText from={from} to={to} isAhead={status === "planned"} />
        </Labelled>
      );
    case "status":
      return <Labelled name={t.status}>{t[`project-${status}`]}</Labelled>;
    case "lead":
    case "funder":
    case "participants": {
      const who = project[fact];
      return who === null ? null : <Labelled name={t[fact]}>{say(who)}</Labelled>;
    }
    default:
      return null;
  }
}

interface WhenProps {
  readonly moment: Parameters<typeof sayMoment>[0] & Pick<Stream["spans"][number]["from"], "reason">;
  readonly edge?: "start" | "end";
  readonly say: ReturnType<typeof useSay>;
}

function When({ moment, edge = "start", say }: WhenProps) {
  const language = useLanguage();
  return (
    <>
      <strong>{sayMoment(moment, language, edge)}</strong>
      {moment.reason !== null && <p className="record__aside">{say(moment.reason)}</p>}
    </>
  );
}

function Disagreement({ isThere }: { readonly isThere: boolean }) {
  const t = useWords(recordWords);
  return isThere ? <p className="record__mark">{t.disagree}</p> : null;
}
