import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { mapWords } from "../../../i18n/messages/map.ts";
import { mapListWords } from "../../../i18n/messages/mapList.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import type { StreamInYear } from "../../../model/filter.ts";
import type { Selection } from "../../../model/selection.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { pointerProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";
import { FamilyMark } from "../../parts/FamilyMark.tsx";
import { StateMark } from "../../parts/StateMark.tsx";
import { MapKey } from "./MapKey.tsx";
import type { OverlayPainter } from "../overlay/overlayPainter.ts";
import { inReadingOrder } from "../overlay/readingOrder.ts";
import { useGroupWords } from "../overlay/useGroupWords.ts";
import { useInView } from "../overlay/useInView.ts";
import "./mapList.css";
import type { MapPlace } from "../../../layouts/map/base/scene.ts";

interface Props {
  readonly id: string;
  readonly painter: OverlayPainter;
  readonly places: readonly MapPlace[];
  readonly groups: readonly StreamGroup[];
  /** Where a trunk has opened the list: the streams that lie there, by those in whose place they are drawn. */
  readonly here: readonly string[];
  readonly onClose: () => void;
}

/** What is in view, in words: sites, ways off the map and streams, each to be selected, and the key to the map. */
export function MapList({ id, painter, places, groups, here, onClose }: Props) {
  const map = useWords(mapWords);
  const t = useWords(mapListWords);
  const drawn = useMemo(() => new Set(groups.map(({ streamId }) => streamId)), [groups]);
  const seen = useInView(painter, drawn);
  const ordered = inReadingOrder(places).map(({ partnerId }) => partnerId);
  const streams = groups.filter(({ streamId }) => seen.streams.has(streamId));
  const count = streams.reduce((sum, group) => sum + group.streams.length, 0);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    // The whole list closes by Escape, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section id={id} className="map-list" aria-label={map.list} onKeyDown={handleKey}>
      {here.length > 1 && (
        <Here key={here.join(" ")} groups={groups.filter((one) => here.includes(one.streamId))} />
      )}
      <Partners title={t.sitesInView} ids={ordered.filter((one) => seen.sites.has(one))} />
      <Partners title={t.gatesInView} ids={ordered.filter((one) => seen.gates.has(one))} />
      <h3>{t.streamsInView({ n: count })}</h3>
      <ul>
        {streams.map((group) => (
          <li key={group.streamId}>
            {group.streams.length === 1 ? (
              group.streams.map((one) => <StreamEntry key={one.stream.id} {...one} />)
            ) : (
              <Group group={group} isOpen={here.length === 1 && here[0] === group.streamId} />
            )}
          </li>
        ))}
      </ul>
      <MapKey />
    </section>
  );
}

/** The streams of the trunk that was pressed. */
function Here({ groups }: { readonly groups: readonly StreamGroup[] }) {
  const t = useWords(mapListWords);
  const ref = useRef<HTMLUListElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLElement>("a, summary")?.focus(), []);
  const count = groups.reduce((sum, { streams }) => sum + streams.length, 0);
  return (
    <>
      <h3>{t.streamsHere({ n: count })}</h3>
      <ul ref={ref}>
        {groups.flatMap(({ streams }) =>
          streams.map((one) => (
            <li key={one.stream.id}>
              <StreamEntry {...one} />
            </li>
          )),
        )}
      </ul>
    </>
  );
}

function Partners({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const say = useSay();
  const names = useNames();
  const { partners } = useAtlas();
  if (ids.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({ids.length})
      </h3>
      <ul>
        {ids.map((id) => {
          const partner = partners.get(id);
          return (
            <li key={id}>
              <Entry self={{ kind: "partner", id }}>
                <b translate="no">{names.partner(id)}</b>
                {partner !== undefined && <span className="map-list__more">{say(partner.makes)}</span>}
              </Entry>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function StreamEntry({ stream, state }: StreamInYear) {
  const names = useNames();
  return (
    <Entry self={{ kind: "stream", id: stream.id }}>
      <FamilyMark family={stream.family} />
      <span>{names.stream(stream)}</span>
      <StateMark state={state} stream={stream} />
    </Entry>
  );
}

/** A line of the list; it selects what it names, and lights it on the map. */
function Entry({ self, children }: { readonly self: Selection; readonly children: ReactNode }) {
  return (
    <a {...useSelectLink(self)} className="view-link map-list__entry" {...pointerProps(self)}>
      {children}
    </a>
  );
}

/** Several streams of one pair that the map draws as one. */
function Group({ group, isOpen }: { readonly group: StreamGroup; readonly isOpen: boolean }) {
  const sayGroup = useGroupWords();
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOpen || ref.current === null) return;
    ref.current.open = true;
    ref.current.querySelector("summary")?.focus();
  }, [isOpen]);
  const { family, state, streams } = group;
  return (
    <details ref={ref} className="map-list__group">
      <summary className="map-list__entry">
        <FamilyMark family={family} />
        <span>{sayGroup(group)}</span>
        <StateMark state={state} stream={null} />
      </summary>
      <ul>
        {streams.map((one) => (
          <li key={one.stream.id}>
            <StreamEntry {...one} />
          </li>
        ))}
      </ul>
    </details>
  );
}
