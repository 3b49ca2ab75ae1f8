import type { Stream } from "../../dataset/schema/stream.ts";
import { bareResource } from "../../i18n/streamName.ts";
import { commonWords } from "../../i18n/messages/common.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { presentFirst } from "../../model/neighbours.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { WalkLink } from "./WalkLink.tsx";

interface Props {
  readonly streams: readonly Stream[];
  /** Which end to name: the one that is not known from where the list stands. */
  readonly ends: "donor" | "receiver" | "both";
}

/** Streams to walk to, each with its family and its state in the chosen year. */
export function StreamList({ streams, ends }: Props) {
  const common = useWords(commonWords);
  const atlas = useAtlas();
  const say = useSay();
  const sayEnds = useEndWords();
  const names = useNames();
  // Who gives it stands behind it, unless the list is the donor's own.
  const sayResource = ({ resource, donor }: Stream, named: Props["ends"]) =>
    named === "receiver"
      ? say(resource)
      : bareResource({ resource: say(resource), donor: names.short(donor) });
  const year = useYear();
  return (
    <ul className="details__streams">
      {presentFirst(atlas, streams, year).map((stream) => (
        <li key={stream.id}>
          <WalkLink to={{ kind: "stream", id: stream.id }}>
            <FamilyMark family={stream.family} />
            <span className="details__stream">
              <span className="visually-hidden">{common[stream.family]}: </span>
              <strong>{sayResource(stream, ends)}</strong> <span>{sayEnds(stream, ends)}</span>
            </span>
            <StateMark state={streamState(atlas, stream, year)} stream={stream} />
          </WalkLink>
        </li>
      ))}
    </ul>
  );
}

function useEndWords(): (stream: Stream, ends: Props["ends"]) => string {
  const t = useWords(detailsWords);
  const names = useNames();
  return ({ donor, receiver }, ends) => {
    if (ends === "donor") return t.fromPartner({ name: names.short(donor) });
    if (ends === "receiver") return t.toPartner({ name: names.short(receiver) });
    return t.fromTo({ donor: names.short(donor), receiver: names.short(receiver) });
  };
}
