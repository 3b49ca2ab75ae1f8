import type { ReactNode } from "react";
import type { Text } from "../../dataset/schema/common.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Span, Stream } from "../../dataset/schema/stream.ts";
import { bareResource } from "../../i18n/streamName.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { quantitiesOf } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import { streamHeadline } from "../../model/headline.ts";
import { documentedSpans } from "../../model/documented.ts";
import { hasEnd, isRun } from "../../model/evidence.ts";
import { beginningOf } from "../../model/beginning.ts";
import type { Language } from "../../lib/language.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { isDocumented, linksFrom } from "../../model/chains.ts";
import { partnersOf } from "../../model/filter.ts";
import { nameInYear, shortForm } from "../../model/names.ts";
import { type Onward, onwardStream } from "../../model/neighbours.ts";
import type { Selection } from "../../model/selection.ts";
import { type StreamState, streamState } from "../../model/status.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useStateWords } from "../../views/hooks/useStateWords.ts";
import { useNames } from "../../views/hooks/useNames.ts";
import { useSelect } from "../../views/hooks/useSelect.ts";
import { useYearGraph } from "../../views/hooks/useYearGraph.ts";
import { Amount } from "../../views/parts/Amount.tsx";
import { saySince } from "../../views/parts/sayBeginning.ts";
import { sayPeriod } from "../../views/parts/sayPeriod.ts";
import { HeadlineGround } from "../../views/parts/HeadlineGround.tsx";
import { useCardPlace } from "./useCardPlace.ts";
import { OtherTongues } from "./OtherTongues.tsx";

interface CommonProps {
  /** The streams that "And then?" has led to, up to what is told. */
  readonly walked: readonly string[];
  /** Somebody goes on to another stream. */
  readonly onWalk: (streamId: string) => void;
  /** Asks for everything that the dataset says. */
  readonly onMore: () => void;
}

interface Props extends CommonProps {
  readonly selection: Selection;
}

/** Returns whether a card can tell of a selection: streams and partners, which the map shows. */
export const hasCard = ({ kind }: Selection): boolean => kind === "stream" || kind === "partner";

/** What a hall asks of the thing that was touched, in its calm corner, and one thing to touch next. */
export function KioskCard({ selection, ...card }: Props) {
  const { streams, partners } = useAtlas();
  const stream = selection.kind === "stream" ? streams.get(selection.id) : undefined;
  const partner = selection.kind === "partner" ? partners.get(selection.id) : undefined;
  if (stream !== undefined) return <StreamCard stream={stream} {...card} />;
  return partner === undefined ? null : <PartnerCard partner={partner} {...card} />;
}

interface StreamProps extends CommonProps {
  readonly stream: Stream;
}

const AHEAD: ReadonlySet<StreamState> = new Set(["planned", "planned-overdue", "not-yet"]);

/** When something that is over was there, "1993–2019", each time until the year; null where nobody knows an end. */
function sayLife(spans: readonly Span[], year: number, language: Language): string | null {
  const ran = spans.filter((span) => isRun(span) && (span.from.year ?? year) <= year);
  if (!ran.slice(-1).some(hasEnd)) return null;
  return upperFirst(ran.map((span) => sayPeriod(span, language)).join(", "));
}

function StreamCard({ stream, ...card }: StreamProps) {
  const t = useWords(kioskWords);
  const language = useLanguage();
  const names = useNames();
  const atlas = useAtlas();
  const sayState = useStateWords();
  const { visible, year } = useYearGraph();
  const state = streamState(atlas, stream, year);
  const beginning = beginningOf(atlas, stream);
  // In a year before it ran, what it is then says more; and a plan that is one says so itself.
  const isBefore = AHEAD.has(state) && beginning.kind !== "planned";
  const isSaid = state === "running" || (state === "planned" && beginning.kind === "planned");
  const past = state === "ended" ? sayLife(documentedSpans(atlas, stream), year, language) : null;
  const times = [
    ...(past !== null ? [past] : []),
    ...(isBefore || past !== null ? [] : [upperFirst(saySince(beginning, language))]),
    ...(isSaid || past !== null ? [] : [sayState(stream, state)]),
  ];
  const standing = visible.flatMap((each) => (STANDS.has(each.state) ? [each.stream] : []));
  const chained = useNextInChain(stream, standing, card.walked);
  const donor = atlas.partners.get(stream.donor);
  const titleIn = (each: Language) =>
    bareResource({
      resource: stream.resource[each],
      donor: donor === undefined ? "" : shortForm(nameInYear(donor, year))[each],
    });
  return (
    <Card
      {...card}
      about={stream.id}
      title={{ da: titleIn("da"), en: titleIn("en") }}
      family={stream.family}
      ends={partnersOf(stream)}
      next={chained?.next ?? onwardStream(standing, stream, card.walked)}
      follow={chained?.follow}
    >
      <p>{t.fromTo({ from: names.told(stream.donor), to: names.told(stream.receiver) })}</p>
      <p>{times.join(" · ")}</p>
      <CardAmount stream={stream} />
    </Card>
  );
}

/** Returns the stream that the dataset says comes after one, as far as it is there, and the chain so far with it. */
function useNextInChain(stream: Stream, standing: readonly Stream[], walked: readonly string[]) {
  const atlas = useAtlas();
  const chain = useView((view) => view.follow);
  const isNew = (id: string) =>
    !chain.includes(id) && !walked.includes(id) && standing.some((one) => one.id === id);
  const link = linksFrom(atlas, stream.id, "onward").find((one) => isDocumented(one) && isNew(one.to));
  const next = link === undefined ? undefined : atlas.streams.get(link.to);
  if (next === undefined) return null;
  const at = chain.indexOf(stream.id);
  return {
    next: { stream: next, kind: "onward" } as const,
    follow: [...(at < 0 ? [stream.id] : chain.slice(0, at + 1)), next.id],
  };
}

/** One amount with its year and marks, or that none is published. */
function CardAmount({ stream }: { readonly stream: Stream }) {
  const { amount, otherFiguresOnly } = useWords(detailsWords);
  const common = useWords(commonWords);
  const headline = streamHeadline(stream);
  return headline === null ? (
    <p>
      {amount}: {quantitiesOf(stream).some(hasNumber) ? otherFiguresOnly : common.notPublished}
    </p>
  ) : (
    <>
      <p className="kiosk-card__amount">
        <Amount claim={headline.amount} size="large" manner="words" />
      </p>
      <p className="kiosk-card__aside">
        <HeadlineGround headline={headline} manner="words" />
      </p>
    </>
  );
}

/** What is there, as far as is known. */
const STANDS: ReadonlySet<StreamState> = new Set(["running", "pilot", "last-documented"]);

interface PartnerProps extends CommonProps {
  readonly partner: Partner;
}

function PartnerCard({ partner, ...card }: PartnerProps) {
  const t = useWords(kioskWords);
  const details = useWords(detailsWords);
  const say = useSay();
  const { id } = partner;
  const { today } = useNames();
  const { visible, year } = useYearGraph();
  const standing = visible.filter(({ state }) => STANDS.has(state));
  const gives = standing.filter(({ stream }) => stream.donor === id);
  const gets = standing.filter(({ stream }) => stream.receiver === id);
  const [first] = [...gives, ...gets];
  const earlier = [...gives, ...gets].filter(({ state }) => state === "last-documented").length;
  const now = today(id);
  return (
    <Card
      {...card}
      about={id}
      title={nameInYear(partner, year).name}
      family={null}
      ends={[id]}
      next={first === undefined ? null : { stream: first.stream, kind: "onward" }}
    >
      {now !== null && <p className="kiosk-card__aside">{upperFirst(details.today({ name: now }))}</p>}
      <p>{say(partner.makes)}</p>
      <p>
        {t.givesGets({ year, gives: gives.length, gets: gets.length })}
        {earlier > 0 && t.earlierOfThem({ n: earlier })}
      </p>
    </Card>
  );
}

interface CardProps extends CommonProps {
  /** The stream or partner that is told of. */
  readonly about: string;
  readonly title: Text;
  readonly family: string | null;
  /** The partners at both ends of what is told. */
  readonly ends: readonly string[];
  readonly next: Onward | null;
  /** The chain that the next stream belongs to; none where it is only a neighbour. */
  readonly follow?: readonly string[] | undefined;
  readonly children: ReactNode;
}

function Card({ about, title, family, ends, next, follow = [], onWalk, onMore, children }: CardProps) {
  const t = useWords(kioskWords);
  const details = useWords(detailsWords);
  const say = useSay();
  const names = useNames();
  const { select } = useSelect();
  const store = useAtlasStore();
  const goTo = ({ id }: Stream) => {
    onWalk(id);
    store.choose({ follow, selection: { kind: "stream", id } });
  };
  const [ref, { isHigh, ledgerPx }] = useCardPlace(about, ends);
  return (
    <article
      ref={ref}
      className="kiosk-card"
      data-high={isHigh}
      style={ledgerPx === null ? undefined : { "--ledger-top": `${ledgerPx}px` }}
      data-over-map=""
      data-family={family ?? undefined}
      aria-live="polite"
    >
      <header>
        <div>
          <h2>{say(title)}</h2>
          <OtherTongues text={title} className="kiosk-card__other" />
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={details.closeDetails}
          onClick={() => select(null)}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
      <div className="kiosk-card__next">
        {next !== null && (
          <button type="button" className="link-button" onClick={() => goTo(next.stream)}>
            {t.next({
              kind: next.kind,
              donor: names.partner(next.stream.donor),
              resource: say(next.stream.resource),
            })}
          </button>
        )}
        <button type="button" className="text-button" onClick={onMore}>
          {t.more}
        </button>
      </div>
    </article>
  );
}
