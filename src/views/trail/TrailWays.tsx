import { trailWords } from "../../i18n/messages/trail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { type ChainLink, type Direction, endOfChain, endOfLink } from "../../model/chains.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { InSecondLanguage } from "../parts/InSecondLanguage.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useHopWords } from "./useHopWords.ts";
import type { Trail } from "./useTrail.ts";

/** Up to this number the ways stand open at the end of a chain. */
const OPEN_AT_MOST = 3;

/** What may come next where one stands: at the end of the chain openly, within it behind a line. */
export function TrailWays({ trail }: { readonly trail: Trail }) {
  const { chain, at } = trail;
  const atlas = useAtlas();
  const isLast = at === chain.length - 1;
  const on = endOfChain(atlas, chain.slice(0, at + 1), "onward");
  // What the chain takes already is no other way.
  const others = on.ways.filter(({ to }) => to !== chain[at + 1]);
  const back = at === 0 ? endOfChain(atlas, chain, "back").ways : [];
  return (
    <div className="trail__ways">
      {isLast && <EndWords trail={trail} circle={on.circle} />}
      <Ways links={others} direction="onward" trail={trail} isOpen={isLast && on.circle === null} />
      <Ways links={back} direction="back" trail={trail} isOpen={false} />
    </div>
  );
}

/** Where the chain ends, or comes round. */
function EndWords(props: EndProps) {
  return (
    <p className="trail__end">
      <EndSentence {...props} />
      <InSecondLanguage>
        <EndSentence {...props} />
      </InSecondLanguage>
    </p>
  );
}

interface EndProps {
  readonly trail: Trail;
  readonly circle: string | null;
}

function EndSentence({ trail, circle }: EndProps) {
  const t = useWords(trailWords);
  const say = useSay();
  const names = useNames();
  const { streams } = useAtlas();
  const last = streams.get(trail.chain.at(-1) ?? "");
  const round = circle === null ? undefined : streams.get(circle);
  if (last === undefined) return null;
  // Something came after it, though no stream of the network: the dataset has words for that.
  const after =
    last.afterwards !== null && last.afterwards.streams.length === 0 ? last.afterwards.text : null;
  const words =
    round === undefined
      ? t.ends({ name: names.short(last.receiver) })
      : t.circle({ resource: say(round.resource) });
  return after === null ? words : `${say(after)} ${words}`;
}

interface WaysProps {
  readonly links: readonly ChainLink[];
  readonly direction: Direction;
  readonly trail: Trail;
  readonly isOpen: boolean;
}

function Ways({ links, direction, trail, isOpen }: WaysProps) {
  const t = useWords(trailWords);
  if (links.length === 0) return null;
  const open = isOpen ? links.slice(0, OPEN_AT_MOST) : [];
  const rest = links.slice(open.length);
  const heading = direction === "onward" ? t.waysOn : t.waysBack;
  return (
    <div className="trail__choice">
      {(isOpen || direction === "back") && <span className="trail__ask">{heading}</span>}
      <WayList links={open} direction={direction} trail={trail} />
      {rest.length > 0 && (
        <Fold summary={t.otherWays({ n: rest.length })}>
          <WayList links={rest} direction={direction} trail={trail} />
        </Fold>
      )}
    </div>
  );
}

function WayList({ links, direction, trail }: Omit<WaysProps, "isOpen">) {
  const t = useWords(trailWords);
  const say = useSay();
  const names = useNames();
  const words = useHopWords();
  const { streams } = useAtlas();
  return links.map((link) => {
    const stream = streams.get(endOfLink(link, direction));
    if (stream === undefined) return null;
    const resource = say(stream.resource);
    return (
      <ViewLink key={stream.id} to={trail.viewBy(link, direction)} className="link-button trail__way">
        {direction === "onward"
          ? t.wayTo({ kind: words.between(link), resource, receiver: names.short(stream.receiver) })
          : t.wayFrom({ resource, donor: names.short(stream.donor) })}
      </ViewLink>
    );
  });
}
