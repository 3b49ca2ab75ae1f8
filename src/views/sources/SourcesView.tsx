import { useDeferredValue, useMemo } from "react";
import type { Reference } from "../../dataset/schema/story.ts";
import { sourcesWords } from "../../i18n/messages/sources.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import { REFERENCE_ORDERS } from "../../model/orders.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { SourceControls } from "./SourceControls.tsx";
import { SourceEntry } from "./SourceEntry.tsx";
import { type Query, referencesFor } from "./sortReferences.ts";
import "./sources.css";

/** Every reference of the dataset and what cites it; the source documents come first in any order. */
export function SourcesView() {
  const t = useWords(sourcesWords);
  const { compare } = useFormat();
  const atlas = useAtlas();
  const store = useAtlasStore();
  const query = useQuery();
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
      <SourceControls query={query} />
      <p className="sources__count" role="status">
        {t.shown({ n: found.length, all: atlas.dataset.references.length })}
      </p>
      {found.length === 0 && (
        <div className="empty">
          <p>{t.nothing}</p>
          <button
            type="button"
            className="text-button"
            onClick={() => store.choose({ find: "", kind: null })}
          >
            {t.clear}
          </button>
        </div>
      )}
      <Group title={t.documents} note={t.documentsNote} references={documents} />
      <Group title={t.others} references={others} />
    </ScrollRegion>
  );
}

/** What the reader asked the list for; an order that is the table's leaves this list in its own. */
function useQuery(): Query {
  const text = useView(({ find }) => find);
  const kind = useView((view) => view.kind);
  const sort = useView((view) => view.sort);
  return useMemo(
    () => ({ text, kind, order: REFERENCE_ORDERS.find((order) => order === sort) ?? "publisher" }),
    [text, kind, sort],
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
