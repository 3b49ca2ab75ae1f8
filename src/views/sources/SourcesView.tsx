import { useDeferredValue, useMemo, useState } from "react";
import type { Reference } from "../../dataset/schema/story.ts";
import { sourcesWords } from "../../i18n/messages/sources.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { SourceControls } from "./SourceControls.tsx";
import { SourceEntry } from "./SourceEntry.tsx";
import { type Query, referencesFor } from "./sortReferences.ts";
import "./sources.css";

const EVERYTHING: Query = { text: "", kind: null, order: "publisher" };

/** Every reference of the dataset and what cites it; the source documents come first in any order. */
export function SourcesView() {
  const t = useWords(sourcesWords);
  const { compare } = useFormat();
  const atlas = useAtlas();
  const [query, setQuery] = useState(EVERYTHING);
  // The list is long: typing goes first, the list follows.
  const deferred = useDeferredValue(query);
  const found = useMemo(() => referencesFor(atlas, deferred, compare), [atlas, deferred, compare]);
  const isDocument = ({ kind }: Reference) => kind === "source-document";
  const documents = found.filter(isDocument);
  const others = found.filter((reference) => !isDocument(reference));
  return (
    <ScrollRegion label={t.title} className="sources">
      <header className="sources__head">
        <h2>{t.title}</h2>
        <p>{t.intro}</p>
      </header>
      <SourceControls query={query} onChange={setQuery} />
      <p className="sources__count" role="status">
        {t.shown({ n: found.length, all: atlas.dataset.references.length })}
      </p>
      {found.length === 0 && (
        <div className="empty">
          <p>{t.nothing}</p>
          <button type="button" className="text-button" onClick={() => setQuery(EVERYTHING)}>
            {t.clear}
          </button>
        </div>
      )}
      <Group title={t.documents} note={t.documentsNote} references={documents} />
      <Group title={t.others} references={others} />
    </ScrollRegion>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly references: readonly Reference[];
}

function Group({ title, note, references }: GroupProps) {
  if (references.length === 0) return null;
  return (
    <section className="sources__group">
      <div className="sources__group-head">
        <h3>{title}</h3>
        <p className="sources__count">{references.length}</p>
      </div>
      {note !== undefined && <p className="sources__note">{note}</p>}
      <ul>
        {references.map((reference) => (
          <SourceEntry key={reference.id} reference={reference} />
        ))}
      </ul>
    </section>
  );
}
