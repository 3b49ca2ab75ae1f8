import type { Stream } from "../../dataset/schema/stream.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { presentWords } from "../../i18n/messages/present.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { streamHeadline } from "../../model/headline.ts";
import { streamState } from "../../model/status.ts";
import { sinceOf, untilOf } from "../../model/streamTable.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useNames } from "../../views/hooks/useNames.ts";
import { useStateWords } from "../../views/hooks/useStateWords.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";
import { sayOrigin } from "../../views/parts/ReferenceList.tsx";
import { sayHeadline } from "../../views/parts/sayHeadline.ts";
import { recordOf } from "../../views/details/recordOf.ts";

/** Off the script: what is selected, in a line and a sentence to read aloud; else the step that waits. */
export function FreeCaption({ headline }: { readonly headline: string }) {
  const t = useWords(presentWords);
  const answer = useAnswer();
  return (
    <div>
      <h1>{answer?.title ?? t.free}</h1>
      <p>{answer?.text ?? t.freeFrom({ headline })}</p>
    </div>
  );
}

function useAnswer(): { title: string; text: string } | null {
  const atlas = useAtlas();
  const say = useSay();
  const names = useNames();
  const sayStream = useStreamFacts();
  const selection = useView((view) => view.selection);
  const selected = selection === null ? null : recordOf(atlas, selection);
  switch (selected?.kind) {
    case undefined:
      return null;
    case "stream":
      return { title: upperFirst(names.stream(selected.record)), text: sayStream(selected.record) };
    case "partner":
      return { title: names.partner(selected.record.id), text: say(selected.record.makes) };
    case "milestone":
    case "figure":
    case "project":
      return { title: say(selected.record.title), text: say(selected.record.description) };
  }
}

/** Returns a function that says state, since, until and amount of a stream, each with its year, and who says so. */
function useStreamFacts(): (stream: Stream) => string {
  const t = useWords(presentWords);
  const sayState = useStateWords();
  const language = useLanguage();
  const say = useSay();
  const atlas = useAtlas();
  const { references } = atlas;
  const year = useYear();
  return (stream) => {
    const until = untilOf(atlas, stream);
    const amount = streamHeadline(stream);
    const reference = references.get(amount?.claim.references[0] ?? "");
    return [
      t.inYear({ year, state: sayState(stream, streamState(atlas, stream, year)) }),
      t.since({ when: sayMoment(sinceOf(stream), language) }),
      until === null ? null : t.until({ when: sayMoment(until, language, "end") }),
      amount === null ? t.noAmount : sayHeadline(amount, language),
      reference === undefined ? null : t.accordingTo({ whom: sayOrigin(reference, say) }),
    ]
      .filter((part) => part !== null)
      .join(" · ");
  };
}

const upperFirst = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
