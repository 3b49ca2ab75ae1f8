import { useState } from "react";
import type { Reference } from "../../dataset/schema/story.ts";
import { sourcesWords } from "../../i18n/messages/sources.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ExternalLink } from "../parts/ExternalLink.tsx";
import { hostOf } from "../parts/hostOf.ts";
import { ReferenceLine } from "../parts/ReferenceList.tsx";
import { CitationList } from "./CitationList.tsx";
import { citationsOf } from "../../model/citations.ts";

/** One reference: what it is, which part was read, and what cites it. */
export function SourceEntry({ reference }: { readonly reference: Reference }) {
  const t = useWords(sourcesWords);
  const say = useSay();
  const citations = citationsOf(useAtlas().dataset).get(reference.id) ?? [];
  const [isOpen, setOpen] = useState(false);
  const { kind, read, noUrl, otherUrls } = reference;
  return (
    <li className="source">
      <div className="source__what">
        <p>
          <ReferenceLine reference={reference} />
        </p>
        {noUrl !== null && <p className="source__also">{say(noUrl)}</p>}
        {otherUrls.length > 0 && (
          <p className="source__also">
            {t.alsoAt}:{" "}
            {otherUrls.map((url, i) => (
              <span key={url}>
                {i > 0 && ", "}
                <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
              </span>
            ))}
          </p>
        )}
      </div>
      <p className="source__ground">
        <span className="source__kind">{t[kind]}</span>
        <span className="source__read">{read === null ? t.readUnknown : t.read({ part: say(read) })}</span>
      </p>
      <details className="source__citations" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.citedBy({ n: citations.length })}</summary>
        {isOpen && <CitationList citations={citations} />}
      </details>
    </li>
  );
}
