import { compareWords } from "../../i18n/messages/compare.ts";
import { sayMoment } from "../../i18n/messages/moments.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { Milestone } from "../../dataset/schema/story.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

/** An event with its date, as a link that opens it, and who says so. */
export function EventLine({ milestone }: { readonly milestone: Milestone }) {
  const say = useSay();
  const language = useLanguage();
  const { id, when, title, references } = milestone;
  return (
    <>
      {sayMoment(when, language)}:{" "}
      <ViewLink to={{ selection: { kind: "milestone", id } }} className="link-button">
        {say(title)}
      </ViewLink>{" "}
      <Origin ids={references} />
    </>
  );
}

/** Who says so, in brackets and in few words: the first source, and how many more there are. */
export function Origin({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(compareWords);
  const say = useSay();
  const { references } = useAtlas();
  const [first] = ids.flatMap((id) => references.get(id) ?? []);
  if (first === undefined) return null;
  const who = first.publisher ?? first.author ?? say(first.title);
  const origin = first.year === null ? who : `${who}, ${first.year}`;
  return <cite className="compare__origin">({t.sources({ first: origin, n: ids.length - 1 })})</cite>;
}
