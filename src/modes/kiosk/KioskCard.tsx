import type { ReactNode } from "react";
import type { Stream } from "../../dataset/schema/stream.ts";
import { bareResource } from "../../i18n/streamName.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { quantitiesOf } from "../../model/claims.ts";
import { hasNumber } from "../../model/comparable.ts";
import { streamHeadline } from "../../model/headline.ts";
import { beginningOf } from "../../model/beginning.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { isDocumented, linksFrom } from "../../model/chains.ts";
import { onwardStream } from "../../model/neighbours.ts";
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
import { HeadlineGround } from "../../views/parts/HeadlineGround.tsx";

interface Props {
  readonly selection: Selection;
  /** Asks for everything that the dataset says. */
  readonly onMore: () => void;
}

/** Returns whether a card can tell of a selection: streams and partners, which the map shows. */
export const hasCard = ({ kind }: Selection): boolean => kind === "stream" || kind === "partner";

/** What a hall asks of the thing that was touched, in its calm corner, and one thing to touch next. */
export function KioskCard({ selection, onMore }: Props) {
  const { streams, partners } = useAtlas();
  const stream = selection.kind === "stream" ? streams.get(selection.id) : undefined;
  const partner = selection.kind === "partner" ? partners.get(selection.id) : undefined;
  if (stream !== undefined) return <StreamCard stream={stream} onMore={onMore} />;
  return partner === undefined ? null : <PartnerCard id={partner.id} onMore={onMore} />;
}

interface StreamProps {
  readonly stream: Stream;
  readonly onMore: () => void;
}

const AHEAD: ReadonlySet<StreamState> = new Set(["planned", "planned-overdue", "not-yet"]);

function StreamCard({ stream, onMore }: StreamProps) {
  const t = useWords(kioskWords);
  const say = useSay();
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
  const times = [
    ...(isBefore ? [] : [upperFirst(saySince(beginning, language))]),
    ...(isSaid ? [] : [sayState(stream, state)]),
  ];
  const standing = visible.flatMap((each) => (STANDS.has(each.state) ? [each.stream] : []));
  const chained = useNextInChain(stream, standing);
  const next = chained?.next ?? onwardStream(standing, stream);
  return (
    <Card
      title={bareResource({ resource: say(stream.resource), donor: names.short(stream.donor) })}
      family={stream.family}
      onMore={onMore}
      next={next}
      follow={chained?.follow}
    >
      <p>{t.fromTo({ from: names.told(stream.donor), to: names.told(stream.receiver) })}</p>
      <p>{times.join(" · ")}</p>
      <CardAmount stream={stream} />
    </Card>
  );
}

/** Returns the stream that the dataset says comes after one, as far as it is there, and the chain so far with it. */
function useNextInChain(stream: Stream, standing: readonly Stream[]) {
  const atlas = useAtlas();
  const walked = useView((view) => view.follow);
  const link = linksFrom(atlas, stream.id, "onward").find(
    (one) => isDocumented(one) && !walked.includes(one.to) && standing.some(({ id }) => id === one.to),
  );
  const next = link === undefined ? undefined : atlas.streams.get(link.to);
  if (next === undefined) return null;
  const at = walked.indexOf(stream.id);
  return { next, follow: [...(at < 0 ? [stream.id] : walked.slice(0, at + 1)), next.id] };
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

interface PartnerProps {
  readonly id: string;
  readonly onMore: () => void;
}

function PartnerCard({ id, onMore }: PartnerProps) {
  const t = useWords(kioskWords);
  const say = useSay();
  const names = useNames();
  const { partners } = useAtlas();
  const { visible, year } = useYearGraph();
  const partner = partners.get(id);
  if (partner === undefined) return null;
  const streams = visible.flatMap(({ stream, state }) => (STANDS.has(state) ? [stream] : []));
  const gives = streams.filter(({ donor }) => donor === id);
  const gets = streams.filter(({ receiver }) => receiver === id);
  return (
    <Card title={names.told(id)} family={null} onMore={onMore} next={gives[0] ?? gets[0] ?? null}>
      <p>{say(partner.makes)}</p>
      <p>{t.givesGets({ year, gives: gives.length, gets: gets.length })}</p>
    </Card>
  );
}

interface CardProps {
  readonly title: string;
  readonly family: string | null;
  readonly next: Stream | null;
  /** The chain that the next stream belongs to; none where it is only a neighbour. */
  readonly follow?: readonly string[] | undefined;
  readonly onMore: () => void;
  readonly children: ReactNode;
}

function Card({ title, family, next, follow = [], onMore, children }: CardProps) {
  const t = useWords(kioskWords);
  const details = useWords(detailsWords);
  const say = useSay();
  const names = useNames();
  const { select } = useSelect();
  const store = useAtlasStore();
  return (
    <article className="kiosk-card" data-over-map="" data-family={family ?? undefined} aria-live="polite">
      <header>
        <h2>{title}</h2>
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
          <button
            type="button"
            className="link-button"
            onClick={() => store.choose({ follow, selection: { kind: "stream", id: next.id } })}
          >
            {t.next({ donor: names.partner(next.donor), resource: say(next.resource) })}
          </button>
        )}
        <button type="button" className="text-button" onClick={onMore}>
          {t.more}
        </button>
      </div>
    </article>
  );
}
