import type { Moment, Text } from "../../dataset/schema/common.ts";
import type { PartnerName } from "../../dataset/schema/partner.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { partsWords } from "../../i18n/messages/parts.ts";
import { recordWords } from "../../i18n/messages/record.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { SelectedRecord } from "../../model/record.ts";
import type { RecordItem } from "../../model/recordItem.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { PeriodText } from "../parts/MomentText.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { FigureLine, SeriesLine } from "./ResultLines.tsx";
import { FactLine, Labelled } from "./FactLine.tsx";
import { ClaimLine, Origins, TimeClaimLine } from "./ClaimLine.tsx";

interface Props {
  readonly item: RecordItem;
  readonly selected: SelectedRecord;
}

/** One thing that a record says. */
export function RecordItemLine({ item, selected }: Props) {
  const t = useWords(recordWords);
  const common = useWords(commonWords);
  const say = useSay();
  const names = useNames();
  const language = useLanguage();
  switch (item.kind) {
    case "text":
      return <p>{say(item.text)}</p>;
    case "fact":
      return <FactLine fact={item.fact} selected={selected} />;
    case "followed":
      return (
        <Labelled name={t.followedBy}>
          <EndsOf stream={item.by} />
        </Labelled>
      );
    case "tookOver":
      return (
        <Labelled name={t.tookOverFrom}>
          <EndsOf stream={item.from} />
        </Labelled>
      );
    case "afterwards":
      return <Afterwards of={item.of} />;
    case "needs":
      return <Needs streams={item.streams} />;
    case "name":
      return <NameLine name={item.name} />;
    case "stream":
      return <StreamLine stream={item.stream} end={item.end} />;
    case "partner":
      return <p translate="no">{names.partner(item.id)}</p>;
    case "first":
      return (
        <Labelled name={t.firstStream}>
          {sayMoment(item.from, language)}: {say(item.stream.resource)}
        </Labelled>
      );
    case "time":
      return (
        <Time
          {...item}
          name={typeof item.what === "string" ? upperFirst(common[item.what]) : say(item.what)}
        />
      );
    case "span":
      return <Time {...item} name={upperFirst(common[item.status])} />;
    case "claim":
      return <ClaimLine claim={item.claim} isFollowed={item.isFollowed} />;
    case "timeClaim":
      return <TimeClaimLine claim={item.claim} isFollowed={item.isFollowed} />;
    case "milestone":
      return (
        <p>
          <strong>{sayMoment(item.milestone.when, language)}</strong> {say(item.milestone.title)}
        </p>
      );
    case "figure":
      return <FigureLine figure={item.figure} />;
    case "series":
      return <SeriesLine series={item.series} />;
    case "references":
      return (
        <p>
          <Origins ids={item.references} />
        </p>
      );
  }
}

/** What a partner was called and when, and what there is to say of it: often who owned it. */
function NameLine({ name: { name, from, to, note } }: { readonly name: PartnerName }) {
  const say = useSay();
  return (
    <>
      <p>
        <strong translate="no">{say(name)}</strong>
        {from !== null && (
          <>
            , <PeriodText from={from} to={to} />
          </>
        )}
      </p>
      <Aside text={note} />
    </>
  );
}

/** A stream from the side of the record: what, to or from whom, and its state in the year. */
function StreamLine({
  stream,
  end,
}: {
  readonly stream: Stream;
  readonly end: "donor" | "receiver" | "both";
}) {
  const atlas = useAtlas();
  const t = useWords(detailsWords);
  const names = useNames();
  const say = useSay();
  const year = useYear();
  const { donor, receiver } = stream;
  const ends =
    end === "donor"
      ? t.fromPartner({ name: names.short(donor) })
      : end === "receiver"
        ? t.toPartner({ name: names.short(receiver) })
        : t.fromTo({ donor: names.short(donor), receiver: names.short(receiver) });
  return (
    <p className="record__stream">
      <FamilyMark family={stream.family} />
      <span>
        <strong>{upperFirst(say(stream.resource))}</strong> {ends},{" "}
        <StateMark state={streamState(atlas, stream, year)} stream={stream} />
      </span>
    </p>
  );
}

/** A stream by what goes from whom to whom. */
function EndsOf({ stream }: { readonly stream: Stream }) {
  const names = useNames();
  const say = useSay();
  const t = useWords(detailsWords);
  return (
    <>
      <strong>{say(stream.resource)}</strong>{" "}
      {t.fromTo({ donor: names.short(stream.donor), receiver: names.short(stream.receiver) })}
    </>
  );
}

/** What came after a stream, who says so, and whether that is our reading of it. */
function Afterwards({
  of: { text, inferred, references },
}: {
  readonly of: NonNullable<Stream["afterwards"]>;
}) {
  const t = useWords(recordWords);
  const parts = useWords(partsWords);
  const say = useSay();
  return (
    <Labelled name={t.afterwards}>
      {say(text)}
      <p className="record__aside">
        {inferred && <span className="record__mark">{parts.inferred} </span>}
        <Origins ids={references} />
      </p>
    </Labelled>
  );
}

/** The streams without one of which it cannot run. */
function Needs({ streams }: { readonly streams: readonly Stream[] }) {
  const t = useWords(detailsWords);
  return (
    <Labelled name={t.needs}>
      {streams.length > 1 && <p className="record__aside">{t.oneOf}</p>}
      {streams.map((stream) => (
        <p key={stream.id}>
          <EndsOf stream={stream} />
        </p>
      ))}
    </Labelled>
  );
}

interface TimeProps {
  readonly name: string;
  readonly from: Moment;
  readonly to: Moment | null;
  readonly note: Text | null;
}

function Time({ name, from, to, note }: TimeProps) {
  return (
    <>
      <p>
        <strong>{name}</strong>, <PeriodText from={from} to={to} />
      </p>
      <Aside text={note} />
    </>
  );
}

function Aside({ text }: { readonly text: Text | null }) {
  const say = useSay();
  return text === null ? null : <p className="record__aside">{say(text)}</p>;
}
