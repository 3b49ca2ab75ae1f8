import { useEffect, useEffectEvent } from "react";
import type { Milestone } from "../../dataset/schema/story.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { withoutWords } from "../../i18n/messages/without.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { stoppages } from "../../model/stopped.ts";
import type { LooseEnd, NetworkWithout } from "../../model/without.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { AftermathList } from "../parts/AftermathList.tsx";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";

interface Props {
  readonly id: string;
  readonly network: NetworkWithout;
  readonly onClose: () => void;
}

/** What really happened when something of the kind stopped, and then what the network's shape says, stream by stream. */
export function WithoutLists({ id, network, onClose }: Props) {
  const t = useWords(withoutWords);
  const atlas = useAtlas();
  useEscape(onClose);
  const own = stoppages(atlas, network.partner);
  const cases = own.length > 0 ? own : stoppages(atlas);
  return (
    <div id={id} className="without__lists">
      {cases.length > 0 && (
        <section>
          <h3>{t.happened}</h3>
          {cases.map((milestone) => (
            <Case key={milestone.id} milestone={milestone} />
          ))}
        </section>
      )}
      <Ends title={t.sourceList} ends={network.withoutSource} />
      <Ends title={t.takerList} ends={network.withoutTaker} />
      <Streams title={t.cutList} streams={network.cut} />
      <Streams title={t.hangingList} streams={network.hanging} />
    </div>
  );
}

function Case({ milestone }: { readonly milestone: Milestone }) {
  const t = useWords(withoutWords);
  const say = useSay();
  const { year } = milestone.when;
  return (
    <div className="without__case">
      <h4>
        <ViewLink to={{ selection: { kind: "milestone", id: milestone.id } }} className="link-button">
          {year === null ? say(milestone.title) : t.dated({ year, title: say(milestone.title) })}
        </ViewLink>
      </h4>
      <AftermathList milestone={milestone} />
    </div>
  );
}

function Ends({ title, ends }: { readonly title: string; readonly ends: readonly LooseEnd[] }) {
  const t = useWords(withoutWords);
  const say = useSay();
  const names = useNames();
  if (ends.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ends.map(({ partner, stream }) => (
          <li key={`${partner} ${stream.id}`}>
            <ViewLink to={{ selection: { kind: "stream", id: stream.id } }} className="link-button">
              {t.ofPartner({ name: names.short(partner), resource: say(stream.resource) })}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Streams({ title, streams }: { readonly title: string; readonly streams: readonly Stream[] }) {
  const names = useNames();
  if (streams.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {streams.map((stream) => (
          <li key={stream.id}>
            <FamilyMark family={stream.family} />{" "}
            <ViewLink to={{ selection: { kind: "stream", id: stream.id } }} className="link-button">
              {names.stream(stream)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Calls back on Escape before the page hears it: only what is on top closes. */
function useEscape(onEscape: () => void) {
  const close = useEffectEvent(onEscape);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      close();
    };
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, []);
}
