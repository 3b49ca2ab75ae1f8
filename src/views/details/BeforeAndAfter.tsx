import type { Stream } from "../../dataset/schema/stream.ts";
import { detailsWords } from "../../i18n/messages/details.ts";
import { recordWords } from "../../i18n/messages/record.ts";
import { withoutWords } from "../../i18n/messages/without.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { successionOf } from "../../model/neighbours.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ReferenceFold } from "./ReferenceFold.tsx";
import { Section } from "./Section.tsx";
import { StreamList } from "./StreamList.tsx";

/** What was there before a stream and what came after it: each time the streams, and in words why, with the sources. */
export function BeforeAndAfter({ stream }: { readonly stream: Stream }) {
  const t = useWords(detailsWords);
  const record = useWords(recordWords);
  const { before, after } = successionOf(useAtlas(), stream);
  return (
    <>
      {before.length > 0 && (
        <Section title={t.tookOverFrom}>
          <StreamList streams={before} ends="both" />
          {before.map((one) => (
            <Afterwards key={one.id} of={one.afterwards} />
          ))}
        </Section>
      )}
      {(after.length > 0 || stream.afterwards !== null) && (
        <Section title={after.length > 0 ? t.followedBy : record.afterwards}>
          {after.length > 0 && <StreamList streams={after} ends="both" />}
          <Afterwards of={stream.afterwards} />
        </Section>
      )}
    </>
  );
}

function Afterwards({ of }: { readonly of: Stream["afterwards"] }) {
  const t = useWords(withoutWords);
  const say = useSay();
  if (of === null) return null;
  return (
    <>
      <p>
        {say(of.text)} {of.inferred && t.inferred}
      </p>
      {of.references.length > 0 && <ReferenceFold ids={of.references} />}
    </>
  );
}
