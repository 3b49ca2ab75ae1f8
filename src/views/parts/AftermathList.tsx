import type { Milestone } from "../../dataset/schema/story.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { withoutWords } from "../../i18n/messages/without.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { type Aftermath, aftermathOf } from "../../model/stopped.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { ReferenceList } from "./ReferenceList.tsx";
import { ViewLink } from "./ViewLink.tsx";
import "./aftermathList.css";

/** What became of each stream that ended with an event, in the words of the dataset, with the sources. */
export function AftermathList({ milestone }: { readonly milestone: Milestone }) {
  const atlas = useAtlas();
  return (
    <ul className="aftermath">
      {aftermathOf(atlas, milestone).map((after) => (
        <li key={after.stream.id}>
          <AfterStream after={after} />
        </li>
      ))}
    </ul>
  );
}

function AfterStream({ after }: { readonly after: Aftermath }) {
  const t = useWords(withoutWords);
  const details = useWords(detailsWords);
  const say = useSay();
  const names = useNames();
  const { stream, words, next, otherSources, otherTakers, isInferred, references } = after;
  const sayAll = (streams: readonly Stream[]) => streams.map(names.stream).join("; ");
  const told = [
    words === null && next.length === 0 ? t.nothingKnown : null,
    words === null ? null : say(words),
    isInferred ? t.inferred : null,
    // The dataset's words name what came next; without them the streams do.
    words === null && next.length > 0 ? t.next({ streams: sayAll(next) }) : null,
    otherSources.length > 0 ? t.otherSources({ streams: sayAll(otherSources) }) : null,
    otherTakers.length > 0 ? t.otherTakers({ streams: sayAll(otherTakers) }) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <ViewLink to={{ selection: { kind: "stream", id: stream.id } }} className="link-button">
        {names.stream(stream)}
      </ViewLink>
      <p>{told.join(" ")}</p>
      {references.length > 0 && (
        <Fold summary={details.referenceCount({ n: references.length })}>
          <ReferenceList ids={references} />
        </Fold>
      )}
    </>
  );
}
